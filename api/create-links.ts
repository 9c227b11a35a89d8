import { createDocumentLinks, type DocumentLinks } from './document-links.ts'
import { createInstallationLinks, type InstallationLinks } from './installation-links.ts'
import { type AnswerLinks, createAnswerLinks } from './links.ts'

/** All the signed links that the API makes and reads. */
export type Links = AnswerLinks & DocumentLinks & InstallationLinks

/** The links of an installation, signed with its secret. */
export const createLinks = (secret: string, publicUrl: string): Links => ({
  ...createAnswerLinks(secret, publicUrl),
  ...createDocumentLinks(secret, publicUrl),
  ...createInstallationLinks(secret, publicUrl),
})
