import { html } from './html.ts';
import { page } from './page.ts';
import type { User } from './users.ts';

/** The list of demo users, by the last part of their names: `case-officer.mellerud` under `mellerud`. */
export function loginPage(users: Iterable<User>): string {
  const groups = Map.groupBy(users, (user) => user.name.slice(user.name.lastIndexOf('.') + 1));
  const sections = [...groups].map(
    ([group, members]) =>
      html`<h2>${group}</h2><form method="post">${members.map(
        ({ name, acr }) =>
          html`<button name="user" value="${name}">${name}${acr ? html` <small>${acr.slice(acr.lastIndexOf('/') + 1)}</small>` : ''}</button>`,
      )}</form>`,
  );
  return page(
    'Logga in',
    html`<p>Det här är Samgrafs inbyggda inloggning för demokommunerna. Personerna är påhittade; välj den du vill vara. I drift loggar man in hos den egna organisationen.</p>${sections}`,
  );
}
