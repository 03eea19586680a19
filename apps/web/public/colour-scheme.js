// Runs before the first paint, so that a person who chose dark never sees a white flash. Inline, the page's strict
// Content-Security-Policy would need another nonce for it.
try {
  const chosen = localStorage.getItem('mantine-color-scheme-value')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
} catch {
  // Storage may be forbidden; the app then follows the system.
}
