import { accept } from './accept.ts'
import type { Answer } from './answer.ts'
import { askQuestion } from './ask-question.ts'
import { confirmMeeting } from './confirm-meeting.ts'
import { decline } from './decline.ts'
import { giveFeedback } from './give-feedback.ts'
import { refer } from './refer.ts'
import { study } from './study.ts'
import { wait } from './wait.ts'
import { withdraw } from './withdraw.ts'

/** What the page offers as soon as it is open. A withdrawal is offered beside the consent that it ends. */
export const offered: readonly Answer[] = [confirmMeeting, giveFeedback, accept, askQuestion, study, refer, decline]

const answers: readonly Answer[] = [...offered, wait, withdraw]

/** The answer that an address names. */
export const answerNamed = (slug: string | undefined): Answer | undefined => answers.find((each) => each.slug === slug)
