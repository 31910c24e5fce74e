/** 启动 · Start: what a person is told while `npm start` prepares the pages and the server. */
const zh = {
  checkingPages: () => '正在检查界面是否有改动……',
  pagesCurrent: () => '界面没有改动，直接使用上次构建的。',
  buildingPages: () => '正在构建界面（第一次启动或界面有改动时才需要）……',
  pagesBuilt: () => '界面已构建。',
  pagesNotBuilt: () => '界面没有构建成功，原因见上。请改正后再运行 npm start。',
  startingServer: () => '正在启动服务……',
  after: (f: { seconds: string }) => `[${f.seconds} 秒]`,
}

const en: typeof zh = {
  checkingPages: () => 'Looking whether the pages changed …',
  pagesCurrent: () => 'The pages have not changed; using those built last time.',
  buildingPages: () => 'Building the pages (only at the first start and after a change) …',
  pagesBuilt: () => 'The pages are built.',
  pagesNotBuilt: () =>
    'The pages could not be built; the reason stands above. Correct it and run npm start again.',
  startingServer: () => 'Starting the server …',
  after: (f) => `[${f.seconds} s]`,
}

export const startWords = { zh, en }
