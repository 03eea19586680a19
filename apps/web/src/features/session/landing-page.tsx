import { Button, Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useHostedPageUrls } from '@propelauth/react'
import { OutcomePill } from '../../components/outcome-pill.tsx'
import classes from './landing-page.module.css'

/** What a stranger sees: what this is, by an example, and the way in. */
export function LandingPage({ handOffText }: { handOffText: string }) {
  useDocumentTitle('Verbatim: support answers in your own words')
  const { getLoginPageUrl, getSignupPageUrl } = useHostedPageUrls()
  const here = location.href
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <img src="/favicon.svg" width={28} height={28} alt="" />
        <span className={classes.brand}>Verbatim</span>
      </header>
      <main className={classes.main} id="main">
        <div className={classes.words}>
          <Title order={1} className={classes.title}>
            Support answers in exactly your words
          </Title>
          <Text size="lg" mt="md" c="dimmed">
            Your team writes questions and answers. The bot recognises what visitors mean and replies with the stored
            words, to the letter. When nothing fits, it says so and hands off to a human.
          </Text>
          <Group mt="xl" gap="sm">
            <Button component="a" size="md" href={getLoginPageUrl({ postLoginRedirectUrl: here })}>
              Sign in
            </Button>
            <Button component="a" size="md" variant="default" href={getSignupPageUrl({ postSignupRedirectUrl: here })}>
              Sign up
            </Button>
          </Group>
        </div>
        <figure className={classes.example} aria-label="An example conversation">
          <p className={classes.asked}>I’m running late, are you open on sundays?</p>
          <div className={classes.replied}>
            <OutcomePill outcome="answered" />
            <p>Our hours are Monday-Friday, 9am-5pm.</p>
          </div>
          <p className={classes.asked}>can i buy dog food here</p>
          <div className={classes.replied}>
            <OutcomePill outcome="handed_off" />
            <p>{handOffText}</p>
          </div>
        </figure>
      </main>
    </div>
  )
}
