// A note that is being typed survives a lost connection: it is kept on this device until the server shows that it has it.
(() => {
  'use strict'

  const PREFIX = 'alongside.draft.'
  const LONGEST = 12 * 60 * 60 * 1000
  const drafts = () => Object.keys(localStorage).filter(key => key.startsWith(PREFIX))
  const read = key => {
    try { return JSON.parse(localStorage.getItem(key)) } catch { return null }
  }

  // What is old, and what the server has, is kept no longer.
  const kept = new Set([...document.querySelectorAll('[data-note]')].map(note => note.dataset.note))
  drafts().forEach(key => {
    const draft = read(key)
    if (!draft || Date.now() - draft.at > LONGEST || kept.has(draft.id)) localStorage.removeItem(key)
  })

  const place = document.querySelector('[data-draft]')
  const form = place?.querySelector('form')
  if (!form) return
  const key = PREFIX + place.dataset.draft
  const words = form.elements.namedItem('words')
  const id = form.elements.namedItem('id')
  const line = form.querySelector('[data-draft-line]')

  // Sent with the same id again, it is kept once, whichever answer was lost.
  const draft = read(key)
  if (draft && !words.value) {
    words.value = draft.words
    id.value = draft.id
    form.querySelector('[data-draft-found]').hidden = false
  }
  words.addEventListener('input', () => {
    if (words.value) localStorage.setItem(key, JSON.stringify({ id: id.value, words: words.value, at: Date.now() }))
    else localStorage.removeItem(key)
  })

  // The line is tried before the form leaves the page; without one it stays.
  let tried = false
  form.addEventListener('submit', async event => {
    if (tried) return
    event.preventDefault()
    const answer = await fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => null)
    line.hidden = Boolean(answer?.ok)
    if (!answer?.ok) return
    tried = true
    form.requestSubmit()
  })
  addEventListener('pageshow', () => { tried = false })
})()
