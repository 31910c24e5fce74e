/** 控制台 · The console begins here. */
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api.ts'
import './look/tokens.css'
import './look/base.css'
import { router } from './router.ts'
import { language } from './words.ts'

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
