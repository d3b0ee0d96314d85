import { eachMatch } from '../../core/each-match';
import type { Match } from '../../core/types';
import { withoutEnd } from '../../core/words';
import { OPEN_DOMAIN, STOCK_HOST } from './private-links';

/** One of these stands in every text that {@link pagesIn} finds something in. */
export const MAY_NAME_PAGE =
  /(?:intranet|intra|internal|confluence|jira|wiki|gitlab|jenkins|grafana|kibana|metabase|redash|sharepoint|backoffice|erp|crm)\.[a-z0-9]/i;

/** A page of an inner host, its scheme left out as one says it: `jira.firm.dk/browse/AB-12`. */
const INNER_PAGE =
  /(?<![\w.@/\\$:-])(?:intranet|intra|internal|confluence|jira|wiki|gitlab|jenkins|grafana|kibana|metabase|redash|sharepoint|backoffice|erp|crm)\.[a-z0-9][a-z0-9-]{1,60}(?:\.[a-z]{2,6}){1,2}\/[^\s<>"'`|(){}[\]]{2,200}/gi;
/** A short link that only works inside a company: `go/tears-deck`. */
const GO_LINK = /(?<![\w./@:-])go\/[a-z0-9]{2,30}(?:-[a-z0-9]{2,30}){1,5}(?![\w/]|\.\w)/g;
/** Where everybody may write. */
const OPEN_WIKI = /^wiki\.[a-z0-9-]+\.(?:com|net)$/;

/** Pages of hosts that are meant for use inside, written without a scheme; `isKnown` tells of places that were looked at as a URL. */
export function* pagesIn(text: string, isKnown: (at: number) => boolean): Generator<Match> {
  for (const { 0: found, index: start } of eachMatch(INNER_PAGE, text)) {
    const written = withoutEnd(found, '.,;:!?*_~');
    const host = written.slice(0, written.indexOf('/')).toLowerCase();
    if (isKnown(start) || STOCK_HOST.test(host) || OPEN_DOMAIN.test(host) || OPEN_WIKI.test(host)) continue;
    yield { start, end: start + written.length, confidence: 'likely', because: 'its host is meant for use inside' };
  }
}

/** Short links of a company's own redirector. */
export function* goLinksIn(text: string): Generator<Match> {
  for (const { 0: found, index: start } of eachMatch(GO_LINK, text)) {
    if (found.startsWith('go/no-')) continue;
    yield { start, end: start + found.length, confidence: 'likely', because: 'it is a short link that works inside a company' };
  }
}
