import type { Chart } from '#charts/draw.ts'
import { renderPng } from '#charts/server/render-png.ts'
import { renderSvg } from '#charts/server/render-svg.ts'
import { foldedWords } from '../../language/fold.ts'
import { cut } from '../../language/format.ts'
import type { Action, Message } from '../../model/message.ts'
import type { Picture } from '../../model/picture.ts'
import type { Rich } from '../../model/rich.ts'
import type { Session } from '../../session.ts'

/** What every platform takes of a text that stands for a picture. */
const LONGEST_ALT = 1000
const LONGEST_NAME = 60

/** `beneficiaires-accompagnes.png`. */
const fileName = (name: string): string => `${foldedWords(name).join('-').slice(0, LONGEST_NAME) || 'graphique'}.png`

/**
 * A chart as a picture for chat. By day: no platform says whether a person reads by night, and a light picture is legible on
 * both grounds.
 */
async function drawPicture({ viewer: { language } }: Session, chart: Chart): Promise<Picture> {
  const svg = renderSvg(chart, { language, theme: 'light' })
  return { name: fileName(chart.data.name), png: await renderPng(svg), alt: cut(svg.alt, LONGEST_ALT) }
}

/** A chart under what it is, and what else can be seen. */
export async function chartMessage(
  session: Session,
  chart: Chart,
  title: Rich,
  actions: readonly Action[] = [],
): Promise<Message> {
  const picture = await drawPicture(session, chart)
  return {
    summary: session.say('chart.of', { name: chart.data.name }),
    blocks: [
      { type: 'text', text: title },
      { type: 'picture', picture },
      ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
    ],
  }
}
