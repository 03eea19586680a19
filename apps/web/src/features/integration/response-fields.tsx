import { Table } from '@mantine/core'

const fields: readonly (readonly [string, string])[] = [
  ['response', 'The text to show. Byte for byte a stored answer, or the hand-off text. Never anything else.'],
  ['outcome', '“answered” or “handed_off”.'],
  ['reason', 'Why it was handed off, such as “no_match” or “ambiguous”; null when it was answered.'],
  ['entry_id', 'The entry whose answer this is; null for a hand-off.'],
  ['revision', 'The numbered state of your knowledge base that was asked.'],
  ['response_sha256', 'SHA-256 of the response in UTF-8, so that you can prove which words were sent.'],
  ['inquiry_id', 'Where to find this question among the inquiries.'],
  ['confidence', 'How sure the bot is of the outcome, 0 to 1.'],
  ['best', 'The nearest entry and its confidence, also when it was not good enough to say.'],
  ['trace', 'Only with "trace": true in the request: everything that “Try it” shows.'],
]

export function ResponseFields() {
  return (
    <Table.ScrollContainer minWidth={320} type="native">
      <Table verticalSpacing="xs" captionSide="top">
        <Table.Caption>Fields of a reply</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Field</Table.Th>
            <Table.Th scope="col">Meaning</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map(([name, meaning]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500}>
                <code>{name}</code>
              </Table.Th>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
