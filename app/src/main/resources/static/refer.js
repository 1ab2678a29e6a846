// The referral form: recognises who was referred before, and does not lose a form where there is no connection.
(() => {
  'use strict'

  const MOST = 10 * 1024 * 1024

  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false
    button.addEventListener('click', () => print())
  })

  const form = document.querySelector('form[data-refer]')
  if (!form) return
  const value = name => form.elements.namedItem(name)?.value.trim() ?? ''

  // Once name and date of birth stand, the server is asked whether it knows them; the page stays as it is.
  const place = form.querySelector('[data-refer-known]')
  if (place) {
    let asked = ''
    const ask = async () => {
      const who = ['givenName', 'familyName', 'born.day', 'born.month', 'born.year'].map(value)
      if (!(who[0] || who[1]) || !/^\d{4}$/.test(who[4]) || !who[2] || !who[3] || who.join('|') === asked) return
      asked = who.join('|')
      const typed = new FormData(form)
      typed.delete('photos')
      const body = new URLSearchParams(typed)
      const answer = await fetch(form.dataset.refer, { method: 'POST', body, redirect: 'manual' })
        .catch(() => null)
      if (answer?.ok) place.innerHTML = await answer.text()
      else asked = ''
    }
    for (const name of ['givenName', 'familyName', 'born.day', 'born.month', 'born.year']) {
      form.elements.namedItem(name)?.addEventListener('change', ask)
    }
    form.elements.namedItem('born.year')?.addEventListener('input', ask)
  }

  // A photo that is too large is told before it is sent.
  const photos = form.querySelector('input[type=file]')
  photos?.addEventListener('change', () => {
    const large = [...photos.files].some(file => file.size > MOST)
    photos.setCustomValidity(large ? 'Choose a photo of at most 10 MB' : '')
    if (large) photos.reportValidity()
  })

  // The line is tried before the form leaves the page; without one it stays, with all that was typed.
  const line = form.querySelector('[data-refer-line]')
  let tried = false
  form.addEventListener('submit', async event => {
    if (photos && !photos.checkValidity()) {
      event.preventDefault()
      photos.reportValidity()
      return
    }
    if (tried || !line) return
    event.preventDefault()
    const answer = await fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => null)
    line.hidden = Boolean(answer?.ok)
    if (!answer?.ok) return
    tried = true
    form.requestSubmit(event.submitter)
  })
  addEventListener('pageshow', () => { tried = false })
})()
