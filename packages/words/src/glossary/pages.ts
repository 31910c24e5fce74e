/** 页面名 · Page names: the rooms of the console, and what each is told. */
import type { GlossarySection } from './section.ts'

export const pageNames: GlossarySection = {
  title: '页面 · Pages',
  about:
    'Types of pages.ts, household-pages.ts and import-pages.ts in apps/server/src, and the subjects that a page is composed of.',
  rows: [
    ['项目概要', 'ProjectSummary', '内部', 'the frame of every page'],
    ['总览', 'OverviewPage', '内部'],
    ['征收户名册', 'HouseholdListPage', '内部'],
    ['征收户详情', 'HouseholdPage', '内部', 'all facts, and every event'],
    ['进度比拼', 'GroupsPage', '内部', 'the ranking of a day, and how it moved'],
    ['稽核', 'FindingsPage', '内部'],
    ['清单', 'ListPage', '内部', 'the list behind a number'],
    ['台账导入', 'ImportPage', '内部', 'from drop to commit'],
    ['法定程序图', 'statutoryRoad', '条例 §8–§26', 'every step on its real day'],
    ['今日变化', 'todayChanges', '内部'],
    ['逐日累计', 'runningTotals', '内部'],
    ['问题层级', 'issueLevels', '内部'],
    ['档', 'band', '内部', 'groups within a few households of each other'],
  ],
}
