/** 外勤 · The field app begins here: the same web, in a small entry of its own that opens without the network. */
import { fieldWords } from '@oneruler/words/field'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from '../api.ts'
import '../look/tokens.css'
import '../look/base.css'
import { language, speak } from '../words.ts'
import { FieldApp } from './FieldApp.tsx'
import './field.css'
import { openPhone } from './phone.ts'
import { keepSending } from './sender.ts'

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
document.title = speak(fieldWords).name

await openPhone()
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <FieldApp />
    </QueryClientProvider>
  </StrictMode>,
)

keepSending()
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/field/worker.js')
