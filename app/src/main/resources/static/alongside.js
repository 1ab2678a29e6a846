// Small enhancements; every page works without them.
(() => {
  'use strict'

  const all = (selector, work) => document.querySelectorAll(selector).forEach(work)

  // One click sends a form once.
  addEventListener('submit', event => {
    if (event.defaultPrevented) return
    const form = event.target
    if (form.dataset.sent) {
      event.preventDefault()
      return
    }
    form.dataset.sent = 'yes'
    // Disabled only after the browser has taken the pressed button's name and value.
    setTimeout(() => form.querySelectorAll('button[type=submit]').forEach(button => { button.disabled = true }))
  })
  addEventListener('pageshow', () => all('form', form => {
    if (!form.dataset.sent) return
    delete form.dataset.sent
    form.querySelectorAll('button[type=submit]').forEach(button => { button.disabled = false })
  }))

  // Whoever signs out leaves no half-written note on this device.
  all('form[action="/sign-out"]', form => form.addEventListener('submit', () => {
    const drafts = Object.keys(localStorage).filter(key => key.startsWith('alongside.draft.'))
    drafts.forEach(key => localStorage.removeItem(key))
  }))

  // An error summary takes the focus, its links lead into the field.
  all('[data-error-summary]', summary => {
    summary.focus()
    summary.addEventListener('click', event => {
      const link = event.target.closest('a[href^="#"]')
      const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
      if (!field) return
      event.preventDefault()
      const place = field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`)
      ;(place ?? field).scrollIntoView()
      field.focus({ preventScroll: true })
    })
  })

  // A password can be shown.
  all('[data-password]', wrapper => {
    const input = wrapper.querySelector('input')
    const button = wrapper.querySelector('button')
    const show = shown => {
      input.type = shown ? 'text' : 'password'
      button.textContent = shown ? 'Hide' : 'Show'
      button.setAttribute('aria-label', shown ? 'Hide password' : 'Show password')
    }
    button.hidden = false
    button.addEventListener('click', () => show(input.type === 'password'))
    input.form?.addEventListener('submit', () => show(false))
  })

  // A text can be copied.
  all('[data-copy]', button => {
    if (!navigator.clipboard) return
    button.hidden = false
    button.addEventListener('click', async () => {
      const words = button.textContent
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim())
      button.textContent = 'Copied'
      setTimeout(() => { button.textContent = words }, 2000)
    })
  })

  // Beside a list there is room for the filter; above it, on a phone, the list comes first.
  all('details[data-filter]', filter => { filter.open = matchMedia('(min-width: 64em)').matches })

  // A whole table can be sorted by a column.
  const key = (row, column) => {
    const cell = row.children[column]
    const value = cell.dataset.sort ?? cell.textContent.trim()
    const number = Number(value.replace(/[£,%\s]/g, ''))
    return value !== '' && !Number.isNaN(number) ? number : value
  }
  const compare = (one, other) => typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en-GB', { numeric: true, sensitivity: 'base' })
  all('table[data-sortable]', table => {
    const heads = [...table.tHead.rows[0].cells]
    const status = document.createElement('div')
    status.className = 'govuk-visually-hidden'
    status.setAttribute('role', 'status')
    table.after(status)
    heads.forEach((head, column) => {
      if (!head.hasAttribute('aria-sort')) return
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = head.textContent
      head.replaceChildren(button)
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending'
        heads.forEach(other => other.hasAttribute('aria-sort') && other.setAttribute('aria-sort', 'none'))
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
        const body = table.tBodies[0]
        const rows = [...body.rows].sort((a, b) => compare(key(a, column), key(b, column)) * (down ? -1 : 1))
        body.append(...rows)
        status.textContent = `Sorted by ${button.textContent}, ${down ? 'descending' : 'ascending'}`
      })
    })
  })

  // A warning before somebody who does nothing is signed out; all windows share the last sign of life.
  const idle = Number(document.body.dataset.idleSeconds)
  const dialog = document.querySelector('[data-idle-dialog]')
  if (idle > 0 && dialog) {
    const WARNING = Math.min(120, idle / 2)
    const left = dialog.querySelector('[data-idle-left]')
    const meta = name => document.querySelector(`meta[name="${name}"]`)?.content
    const windows = 'BroadcastChannel' in window ? new BroadcastChannel('alongside-alive') : null
    let seen = Date.now()
    let told = ''
    const leave = () => location.assign(location.pathname + location.search)
    const alive = () => {
      seen = Date.now()
      if (dialog.open) dialog.close()
    }
    const say = seconds => {
      const words = seconds > 60 ? `${Math.ceil(seconds / 60)} minutes` : seconds > 20 ? '1 minute' : `${seconds} seconds`
      if (words !== told) left.textContent = `Signing out in ${told = words}.`
    }
    const stay = async () => {
      const answer = await fetch(dialog.dataset.keepAlive, {
        method: 'POST',
        // As a page: then a session that has ended leads to sign-in, which says why.
        headers: { Accept: 'text/html', [meta('csrf-header')]: meta('csrf-token') }
      }).catch(() => null)
      if (answer?.redirected) {
        // Asked for once more, the page is where signing in leads back to.
        await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } }).catch(() => null)
        location.assign(answer.url)
        return
      }
      if (!answer?.ok) {
        leave()
        return
      }
      alive()
      windows?.postMessage('alive')
    }
    windows?.addEventListener('message', alive)
    windows?.postMessage('alive')
    dialog.querySelector('[data-idle-stay]').addEventListener('click', stay)
    dialog.addEventListener('cancel', event => {
      event.preventDefault()
      stay()
    })
    setInterval(() => {
      const seconds = Math.round(idle - (Date.now() - seen) / 1000)
      if (seconds <= 0) leave()
      else if (seconds <= WARNING) {
        say(seconds)
        if (!dialog.open) dialog.showModal()
      }
    }, 1000)
  }
})()
