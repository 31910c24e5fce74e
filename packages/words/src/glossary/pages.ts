/** 页面名 · Page names: the rooms of the console, and what each is told. */
import type { GlossarySection } from './section.ts'

export const pageNames: GlossarySection = {
  title: '页面 · Pages',
  about:
    'Types of pages.ts, household-pages.ts, import-pages.ts, plan-pages.ts and plan-change-pages.ts in apps/server/src, and the subjects that a page is composed of.',
  rows: [
    ['项目概要', 'ProjectSummary', '内部', 'the frame of every page'],
    ['总览', 'OverviewPage', '内部'],
    ['征收户名册', 'HouseholdListPage', '内部'],
    ['征收户详情', 'HouseholdPage', '内部', 'all facts, and every event'],
    ['进度比拼', 'GroupsPage', '内部', 'the ranking of a day, and how it moved'],
    ['销号管理', 'CloseOutPage', '内部', 'what is to be finished, and accepted by another'],
    ['综合榜', 'BoardPage', '内部', 'results and their quality, as the day’s board closed'],
    ['通报室', 'BulletinsPage', '内部', 'issued ones, remarks, and the next'],
    ['稽核', 'FindingsPage', '内部'],
    ['清单', 'ListPage', '内部', 'the list behind a number'],
    ['台账导入', 'ImportPage', '内部', 'from drop to commit'],
    ['方案原文', 'PlanPage', '条例 §10', 'the plan in force, woven'],
    ['补偿清单', 'SheetPage', '条例 §17', 'a household under both ways of compensation'],
    ['方案版本', 'PlanVersionsPage', '条例 §10', 'every text that was adopted'],
    ['公布前检查', 'PublishingCheck', '条例 §10', 'what bars a text, what must be acknowledged'],
    ['试改', 'PlanNumbersPage', '内部', 'the numbers of a plan that may be tried'],
    ['两版对比', 'PlanDiffPage', '内部', 'who gains and who loses, by which line'],
    ['奖励随签约日', 'SigningDaysPage', '条例 §17', 'lines that change with the day of signing'],
    ['法定程序图', 'statutoryRoad', '条例 §8–§26', 'every step on its real day'],
    ['今日变化', 'todayChanges', '内部'],
    ['逐日累计', 'runningTotals', '内部'],
    ['问题层级', 'issueLevels', '内部'],
    ['档', 'band', '内部', 'groups within a few households of each other'],
  ],
}
