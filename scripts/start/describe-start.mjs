function describeDemo(origin, { org, people, password }) {
  const width = Math.max(...people.map(({ email }) => email.length))
  return [
    '',
    `  Sign in as one of two people of the demo org "${org.name}":`,
    ...people.map(({ email }) => `    ${email.padEnd(width)}   password ${password}`),
    '',
    '  Ask the bot over HTTP, from another terminal in this folder:',
    `    curl -s ${origin}/org/${org.id}/test_prompt \\`,
    '      -H "Authorization: Bearer $(npm run --silent token)" -H "Content-Type: application/json" \\',
    `      -d '{"prompt":"are you guys open sundays?"}'`,
  ]
}

/** What a person wants to know once everything runs. */
export function describeStart({ origin, demo, config }) {
  const language = config.languageModel ? 'a language model and the embedded matcher' : 'the embedded matcher'
  const database = config.database.url ? 'Postgres' : config.database.file
  return [
    '',
    `  Verbatim is running at ${origin}`,
    ...(demo ? describeDemo(origin, demo) : ['', `  People sign in with PropelAuth at ${config.auth.authUrl}`]),
    '',
    `  Answers come from ${language}; the data is in ${database}.`,
    `  How to call it: ${origin}/docs   Stop it with Ctrl-C.`,
    '',
  ].join('\n')
}
