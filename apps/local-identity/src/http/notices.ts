/** What a page may say was just done. The address carries only the code, so a link cannot put words into our mouth. */
const notices: Record<string, string> = {
  saved: 'Your changes are saved.',
  password_changed: 'Your password is changed, and your other browsers are signed out.',
  signed_out: 'You are signed out.',
  org_created: 'The org is ready. You are its Owner.',
  org_renamed: 'The org has its new name.',
  invited: 'The invitation is ready. Copy its link below and send it: this server sends no e-mail.',
  invitation_revoked: 'The invitation no longer works.',
  role_changed: 'The role is changed. It counts as soon as their app fetches its next token, within 30 minutes.',
  member_removed: 'The member is removed. A token that they hold already works for up to 30 minutes.',
  left: 'You have left the org.',
  joined: 'You have joined the org.',
}

export function noticeOf(code: unknown): string | null {
  return typeof code === 'string' && Object.hasOwn(notices, code) ? (notices[code] ?? null) : null
}
