import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const chat = 'bot/platforms/playground/page/index.html'
const pages = ['dashboard/index.html', chat]
const present = pages.filter((page) => existsSync(path.join(import.meta.dirname, page)))

/** Both pages of the browser, built in `dist/`. `/chat` has its own address for the common assets. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, rolldownOptions: { input: present } },
  experimental: {
    renderBuiltUrl: (file, { hostId, hostType }) => {
      if (hostType !== 'html') return { relative: true }
      return hostId.endsWith(chat) ? `/chat/${file}` : `/${file}`
    },
  },
})
