/* Optional help for pages that already work without it. It holds no state, renders no content and loads nothing. */

// Exit: the screen is blank before the network answers, and the page is replaced, so that Back does not lead here.
for (const link of document.querySelectorAll('a[data-exit]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leaving = true
    document.title = ''
    document.body.replaceChildren()
    location.replace(link.href)
  })
}

// A page brought back from the browser's memory is asked for again: it may have been left on a shared phone.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

// Print and Copy need script; without it they stay hidden.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
    document.getElementById(button.dataset.said).textContent = button.dataset.done
  })
}

// Unsaved words: the browser asks before the page is left by anything but one of its own buttons or Exit.
let leaving = false
for (const form of document.querySelectorAll('form[data-warn]')) {
  let typed = false
  form.addEventListener('input', () => {
    typed = true
  })
  form.addEventListener('submit', () => {
    leaving = true
  })
  addEventListener('beforeunload', (event) => {
    if (typed && !leaving) event.preventDefault()
  })
}

// What is typed on a call is saved two seconds after the first key that is not, and by Ctrl S. Only the words "Saved" tell of it.
for (const form of document.querySelectorAll('form[data-save]')) {
  const note = document.getElementById(form.dataset.says)
  const gone = new AbortController()
  let waiting
  let order = Promise.resolve()
  const save = async () => {
    waiting = undefined
    try {
      const body = new URLSearchParams(new FormData(form))
      const response = await fetch(form.dataset.save, { method: 'POST', body, redirect: 'error', signal: gone.signal })
      if (!response.ok) throw new Error(response.status)
      note.dataset.last = (await response.json()).saved
      note.textContent = `${note.dataset.saved} ${note.dataset.last}`
    } catch {
      note.textContent = `${note.dataset.unsaved} ${note.dataset.last}`
    }
  }
  const soon = () => {
    order = order.then(save)
  }
  form.addEventListener('input', () => {
    waiting ??= setTimeout(soon, 2000)
  })
  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    clearTimeout(waiting)
    soon()
  })
  form.addEventListener('submit', () => {
    clearTimeout(waiting)
    gone.abort()
  })
}
