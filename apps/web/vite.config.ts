import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const apiOrigin = process.env.API_ORIGIN ?? 'http://localhost:3000'
const apiPaths = ['/org', '/config.json', '/docs', '/openapi.json', '/livez', '/readyz']

export default defineConfig({
  plugins: [react()],
  // The API puts a fresh nonce in this text's place in every page that it serves.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0 },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: apiOrigin }])),
  },
})
