/** 文书 · The document centre: templates, batches, the project’s own papers. */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { project } from './root.ts'

const papers = createRoute({
  getParentRoute: () => project,
  path: '/papers',
  component: lazyRouteComponent(() => import('../rooms/papers/PapersRoom.tsx'), 'PapersRoom'),
})

/** The room opens on its first tab. */
const papersStart = createRoute({
  getParentRoute: () => papers,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$project/papers/templates', params })
  },
})

const paperTemplates = createRoute({
  getParentRoute: () => papers,
  path: '/templates',
  component: lazyRouteComponent(() => import('../rooms/papers/PaperTemplates.tsx'), 'PaperTemplates'),
})

const paperTemplate = createRoute({
  getParentRoute: () => papers,
  path: '/templates/$paper',
  component: lazyRouteComponent(() => import('../rooms/papers/PaperTemplate.tsx'), 'PaperTemplate'),
})

/** The room opens on its first tab. */
const printBatches = createRoute({
  getParentRoute: () => papers,
  path: '/batches',
  component: lazyRouteComponent(() => import('../rooms/papers/batches/PrintBatches.tsx'), 'PrintBatches'),
})

const printBatch = createRoute({
  getParentRoute: () => papers,
  path: '/batches/$batch',
  component: lazyRouteComponent(() => import('../rooms/papers/batches/PrintBatch.tsx'), 'PrintBatch'),
})

const projectPapers = createRoute({
  getParentRoute: () => papers,
  path: '/project',
  component: lazyRouteComponent(() => import('../rooms/papers/project/ProjectPapers.tsx'), 'ProjectPapers'),
})

export const paperRoutes = [
  papers.addChildren([papersStart, paperTemplates, paperTemplate, printBatches, printBatch, projectPapers]),
] as const
