/** 构建 · How the console is built: one small entry, every room and every large library in a chunk of its own. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: {
    // antd stands in one lazy chunk of its own, larger than the default warning allows.
    chunkSizeWarningLimit: 1200,
  },
})
