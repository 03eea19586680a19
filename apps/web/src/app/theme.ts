import { createTheme, Menu, Notification, type CSSVariablesResolver } from '@mantine/core'

export const theme = createTheme({
  colors: {
    // Mantine's dark greys are neutral; these have the tint of the surfaces below.
    dark: [
      '#d5dae1',
      '#b9c0ca',
      '#8f98a5',
      '#6e7784',
      '#3d444f',
      '#31373f',
      '#252a32',
      '#1a1d23',
      '#16181d',
      '#111317',
    ],
    ink: ['#eef0ff', '#dcdff9', '#b6bcf0', '#8d97e8', '#6c78e1', '#5765dd', '#4a59d6', '#3b4cca', '#3141aa', '#25338a'],
  },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // In its place in the page, a menu belongs to the landmark that it opens from.
    Menu: Menu.extend({ defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close the notice' } } }),
  },
})

// Mantine's own dimmed, placeholder, error and link colours stay below the contrast of 4.5 : 1 that WCAG AA asks for.
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1b1f26',
    '--mantine-color-dimmed': '#545d68',
    '--mantine-color-placeholder': '#68717c',
    '--mantine-color-error': '#c02626',
    '--app-background': '#f7f8fa',
    '--app-surface': '#ffffff',
    '--app-line': '#e1e5ea',
    '--app-line-strong': '#8a94a1',
  },
  dark: {
    '--mantine-color-text': '#dfe3e8',
    '--mantine-color-dimmed': '#a9b0b9',
    '--mantine-color-placeholder': '#9aa2ac',
    '--mantine-color-error': '#ff9b9b',
    '--mantine-color-anchor': '#b6bcf0',
    '--mantine-color-body': '#16181d',
    '--app-background': '#111317',
    '--app-surface': '#1a1d23',
    '--app-line': '#2e333c',
    '--app-line-strong': '#6e7784',
  },
})
