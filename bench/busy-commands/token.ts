/** Of the command that the bench types, as Mattermost would have drawn it. */
export const commandToken = 'bench'.padEnd(26, 'b')
