/** 求解 · The thread of a solving: takes a program, answers once. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadHighs, onesOf } from './highs.ts'

parentPort?.postMessage(onesOf(await loadHighs(), workerData as string))
