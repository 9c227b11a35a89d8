import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const chat = 'bot/platforms/playground/page/index.html'
const pages = ['dashboard/index.html', chat]

/** Both pages of the browser, built in `dist/`. `/chat` has its own address for the common assets. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The playground's renderer of Block Kit comes in one piece; it is for trying out, on one's own machine.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: pages },
  },
  experimental: {
    renderBuiltUrl: (file, { hostId, hostType }) => {
      if (hostType !== 'html') return { relative: true }
      return hostId.endsWith(chat) ? `/chat/${file}` : `/${file}`
    },
  },
})
