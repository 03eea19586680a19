// The link can be copied by hand without this; with it, one click does.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const source = document.getElementById(button.dataset.copy)
  const label = button.textContent
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  said.className = 'unseen'
  button.after(said)
  button.hidden = false
  button.addEventListener('click', async () => {
    source.select()
    try {
      await navigator.clipboard.writeText(source.value)
      button.textContent = 'Copied'
      said.textContent = 'The link is copied'
    } catch {
      button.textContent = 'Press Ctrl+C'
    }
    setTimeout(() => {
      button.textContent = label
      said.textContent = ''
    }, 3000)
  })
}
