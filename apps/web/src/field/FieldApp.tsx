/** 外勤 · The field app: the page of the address. */
import { ActPage } from './ActPage.tsx'
import { FieldSignIn } from './FieldSignIn.tsx'
import { FieldStart } from './FieldStart.tsx'
import { HouseholdPage } from './HouseholdPage.tsx'
import { addressOf, usePlace } from './place.ts'
import { Queue } from './Queue.tsx'
import { Today } from './Today.tsx'

export function FieldApp() {
  const place = usePlace()
  switch (place.page) {
    case 'start':
      return <FieldStart />
    case 'sign-in':
      return <FieldSignIn />
    case 'today':
      return <Today project={place.project} />
    case 'queue':
      return <Queue project={place.project} />
    case 'household':
      return <HouseholdPage {...place} />
    case 'act':
      return <ActPage key={addressOf(place)} {...place} />
  }
}
