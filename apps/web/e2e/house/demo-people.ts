/** Who and what the local identity server makes at its first start. */
export const demoPassword = 'verbatim-demo'

export const cornerClothing = { id: '4213dbbc-aa32-4173-aa20-143e0b318d14', name: 'Corner Clothing' }
export const secondStreetBooks = { id: 'f3e9c26c-49ad-44cd-ba70-41d5e99f6559', name: 'Second Street Books' }

export interface Person {
  email: string
  password: string
  orgs: { id: string; name: string }[]
}

export const ana: Person = {
  email: 'ana@example.com',
  password: demoPassword,
  orgs: [cornerClothing, secondStreetBooks],
}
export const ben: Person = { email: 'ben@example.com', password: demoPassword, orgs: [cornerClothing] }
