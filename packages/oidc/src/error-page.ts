import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { html } from './html.ts';
import { page, pageHeaders } from './page.ts';

/** What a person sees when a log-in cannot go on and there is no program to send them back to. */
export function errorPage(ctx: KoaContextWithOIDC, { error, error_description: because }: ErrorOut): void {
  ctx.set(pageHeaders as Record<string, string>);
  ctx.body = page(
    'Inloggningen gick inte att slutföra',
    html`<p>Gå tillbaka till programmet och försök igen.</p><p><small>${error}: ${because ?? ''}</small></p>`,
  );
}
