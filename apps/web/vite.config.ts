/**
 * 构建 · How the web is built: the console, one small entry with every room and every large library in a chunk of its own;
 * the field app, another entry; and the service worker that keeps the field app on a phone.
 */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { FIELD_WORKER, fieldFiles } from './field-files.ts'

export default defineConfig({
  plugins: [react(), fieldFiles()],
  build: {
    // antd stands in one lazy chunk of its own, larger than the default warning allows.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { index: 'index.html', field: 'field.html', worker: 'src/field/worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? FIELD_WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
})
