// A calendar beside fields for a date, which can be typed into without it.
(() => {
  'use strict'

  const buttons = document.querySelectorAll('[data-calendar]')
  if (!buttons.length || !('showModal' in HTMLDialogElement.prototype)) return

  // Days are midnights in UTC, so that no clock change comes in between.
  const day = (year, month, date) => new Date(Date.UTC(year, month, date))
  const parts = of => [of.getUTCFullYear(), of.getUTCMonth(), of.getUTCDate()]
  const later = (from, days) => { const [y, m, d] = parts(from); return day(y, m, d + days) }
  const monthsLater = (from, months) => {
    const [y, m, d] = parts(from)
    return day(y, m + months, Math.min(d, day(y, m + months + 1, 0).getUTCDate()))
  }
  const format = options => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  const monthName = format({ month: 'long', year: 'numeric' })
  const dayName = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const today = () => new Date(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }))

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name)
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value))
    made.append(...children)
    return made
  }
  const button = (words, label, work) => {
    const made = element('button', { type: 'button', 'aria-label': label }, words)
    made.addEventListener('click', work)
    return made
  }

  const fieldsOf = opener => [...opener.closest('[data-dated]').querySelectorAll('input')]
  const typed = fields => {
    const [d, m, y] = fields.length === 1 ? fields[0].value.trim().split(/[/. -]+/) : fields.map(field => field.value.trim())
    const found = /^\d{4}$/.test(y) && /^\d{1,2}$/.test(m) && /^\d{1,2}$/.test(d) ? day(y, m - 1, d) : null
    return found && found.getUTCDate() === Number(d) && found.getUTCMonth() === m - 1 ? found : null
  }
  const write = (fields, chosen) => {
    const [y, m, d] = parts(chosen)
    const values = fields.length === 1 ? [`${d}/${m + 1}/${y}`] : [d, m + 1, y]
    fields.forEach((field, at) => {
      field.value = values[at]
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }

  let opener = null
  let shown = today()
  const title = element('h2', { class: 'govuk-heading-s', id: 'calendar-title', 'aria-live': 'polite' })
  const body = element('tbody')
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  const head = element('thead', {}, element('tr', {}, ...names.map(name => element('th', { scope: 'col', abbr: name }, name.slice(0, 2)))))
  const turn = months => () => draw(monthsLater(shown, months))
  const dialog = element('dialog', { class: 'alongside-calendar', 'aria-labelledby': 'calendar-title' },
    element('div', { class: 'alongside-calendar__head' },
      button('«', 'Previous year', turn(-12)), button('‹', 'Previous month', turn(-1)), title,
      button('›', 'Next month', turn(1)), button('»', 'Next year', turn(12))),
    element('table', { 'aria-labelledby': 'calendar-title' }, head, body),
    button('Close', 'Close', () => dialog.close()))
  dialog.lastChild.className = 'alongside-link-button'
  document.body.append(dialog)

  const draw = (focused, take = false) => {
    shown = focused
    const [y, m] = parts(focused)
    title.textContent = monthName.format(focused)
    const chosen = typed(fieldsOf(opener))
    const first = later(day(y, m, 1), -((day(y, m, 1).getUTCDay() + 6) % 7))
    const rows = []
    for (let week = first; week <= day(y, m + 1, 0); week = later(week, 7)) {
      rows.push(element('tr', {}, ...names.map((_, at) => cell(later(week, at), m, chosen))))
    }
    body.replaceChildren(...rows)
    if (take) body.querySelector('[tabindex="0"]').focus()
  }
  const cell = (each, month, chosen) => {
    if (each.getUTCMonth() !== month) return element('td')
    const made = button(each.getUTCDate(), dayName.format(each), () => {
      write(fieldsOf(opener), each)
      dialog.close()
    })
    made.tabIndex = +each === +shown ? 0 : -1
    if (+each === +chosen) made.setAttribute('aria-pressed', 'true')
    if (+each === +today()) made.setAttribute('aria-current', 'date')
    return element('td', {}, made)
  }

  body.addEventListener('keydown', event => {
    const weekday = (shown.getUTCDay() + 6) % 7
    const next = {
      ArrowLeft: () => later(shown, -1),
      ArrowRight: () => later(shown, 1),
      ArrowUp: () => later(shown, -7),
      ArrowDown: () => later(shown, 7),
      Home: () => later(shown, -weekday),
      End: () => later(shown, 6 - weekday),
      PageUp: () => monthsLater(shown, event.shiftKey ? -12 : -1),
      PageDown: () => monthsLater(shown, event.shiftKey ? 12 : 1)
    }[event.key]
    if (!next) return
    event.preventDefault()
    draw(next(), true)
  })
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close() })

  // Below its button where there is room, else above, and never beyond the window.
  const place = () => {
    const by = opener.getBoundingClientRect()
    const below = by.bottom + 6 + dialog.offsetHeight <= innerHeight
    dialog.style.left = `${Math.max(8, Math.min(by.left, innerWidth - dialog.offsetWidth - 8))}px`
    dialog.style.top = `${Math.max(8, below ? by.bottom + 6 : by.top - 6 - dialog.offsetHeight)}px`
  }

  buttons.forEach(each => {
    each.hidden = false
    each.addEventListener('click', () => {
      opener = each
      draw(typed(fieldsOf(opener)) ?? today())
      dialog.showModal()
      place()
      body.querySelector('[tabindex="0"]').focus()
    })
  })
})()
