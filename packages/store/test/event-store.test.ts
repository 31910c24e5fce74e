import { eventStoreContract } from './contract.ts'
import { openTestStore } from './opened-store.ts'

eventStoreContract('the embedded PostgreSQL', () => openTestStore())

const url = process.env.TEST_DATABASE_URL
if (url !== undefined) eventStoreContract('TEST_DATABASE_URL', () => openTestStore(url))
