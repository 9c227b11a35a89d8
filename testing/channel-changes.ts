/** The changes of the channels of experiments, as `changes` lists them. */
import { globalId } from '#api/ids.ts'
import { insertChannel } from '#db/experiment-channels.ts'
import type { ChangeCase, Stage } from './changes.ts'
import { nextNumber } from './makers/number.ts'
import { aChatAccount } from './makers/people.ts'

/** A channel of a workspace where the agent has an account. */
async function aChannel({ db, staff }: Stage) {
  await aChatAccount(db, staff)
  return { platform: 'SLACK', workspace: 'T1', channel: `C${nextNumber()}` } as const
}

/** The calls, by the name of the mutation. */
export const channelChanges: Record<string, ChangeCase> = {
  bindExperimentChannel: {
    by: 'staff',
    input: async (stage) => ({
      experimentId: globalId('experiment', stage.experiment.id),
      channel: await aChannel(stage),
    }),
    selection: '... on BindExperimentChannelSuccess { experimentChannel { id language experiment { id } } }',
    event: { kind: 'EXPERIMENT_CHANNEL_BOUND', after: { platform: 'SLACK', workspace: 'T1', language: 'FR' } },
  },
  unbindExperimentChannel: {
    by: 'staff',
    input: async (stage) => {
      const { db, staff, experiment } = stage
      const channel = await aChannel(stage)
      const bound = { programmeId: staff.programmeId, experimentId: experiment.id, boundBy: staff.id }
      await insertChannel(db, { ...channel, ...bound, language: 'FR', boundAt: new Date(0) })
      return { channel }
    },
    selection: '... on UnbindExperimentChannelSuccess { experiment { id } }',
    event: { kind: 'EXPERIMENT_CHANNEL_UNBOUND', before: {}, after: { channel: null } },
  },
}
