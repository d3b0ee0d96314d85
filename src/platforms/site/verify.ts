import type { Reservation } from '../types';
import { coreAgents, trainingAgents } from './agents';
import { groupFor, isAllowed, isNamed, matchesPath, parseRobots, type RobotsFile } from './robots';
import { readAiTxt, readHeaders, readPage, readRsl, readTdmrep, type Statement } from './statements';
import { contentSignal, contentUsage, oldKeys } from './usage-records';

/** The texts of a site's files, as far as they exist. */
export interface SiteFiles {
  readonly robots?: string;
  readonly tdmrep?: string;
  /** `/ai.txt` and `/.well-known/ai.txt`. */
  readonly aiTxt?: readonly string[];
  /** The licence file that robots.txt or a page points to. */
  readonly rsl?: string;
  /** `_headers`. */
  readonly headers?: string;
  /** Pages and layouts with the `<head>` that every page gets. */
  readonly pages?: readonly string[];
  /** `/llms.txt`: it invites AI to read, and is never an opt-out. */
  readonly llms?: string;
}

/** What one signal says about training. `some`: to named crawlers only. */
export interface SignalReading {
  readonly signal: 'robots.txt' | 'Content-Signal' | 'Content-Usage' | 'RSL' | 'TDMRep' | 'ai.txt' | 'noai' | 'llms.txt';
  readonly says: 'no' | 'some' | 'yes' | 'nothing';
  readonly note?: string;
}

export interface SiteReading {
  readonly reservation: Reservation;
  /** Core agents that robots.txt asks to stay out, and those that it doesn't, in the order of the list. */
  readonly asked: readonly string[];
  readonly missing: readonly string[];
  /** Missing ones that a group of their own lets in with `Allow`: no line that is added changes that. */
  readonly letIn: readonly string[];
  /** Training agents outside the core that are not asked. */
  readonly furtherMissing: readonly string[];
  /** Asked, but known not to follow robots.txt. */
  readonly notObeying: readonly string[];
  readonly signals: readonly SignalReading[];
}

/**
 * Reads what a site's files say about training on the page at `path`. Each signal is reported by itself; a general
 * reservation is one that a crawler reads whatever its name is.
 */
export function readSite(files: SiteFiles, path = '/'): SiteReading {
  const robots = parseRobots(files.robots ?? '');
  const isAnyoneAsked = !isAllowed(robots, ANYONE, path);
  const isAsked = (agent: string): boolean => (isNamed(robots, agent) ? !isAllowed(robots, agent, path) : isAnyoneAsked);
  const asked = coreAgents.filter(isAsked);
  const missing = coreAgents.filter((agent) => !isAsked(agent));
  const signals = signalsOf(files, { robots, asked, isAnyoneAsked, path });
  return {
    reservation: reservationOf(signals, robots),
    asked,
    missing,
    letIn: missing.filter((agent) => isNamed(robots, agent) && isAllowedByRule(robots, agent, path)),
    furtherMissing: trainingAgents.flatMap(({ agent }) => (coreAgents.includes(agent) || isAsked(agent) ? [] : [agent])),
    notObeying: trainingAgents.flatMap(({ agent, obeys }) => (obeys === 'no' && isAsked(agent) ? [agent] : [])),
    signals,
  };
}

/** Stands for every crawler without a group of its own. */
const ANYONE = '*';

function isAllowedByRule(robots: RobotsFile, agent: string, path: string): boolean {
  const rules = groupFor(robots, agent)?.rules ?? [];
  return rules.some((rule) => rule.allow && rule.path !== '' && matchesPath(rule.path, path));
}

const SILENT: Statement = { says: undefined };

interface Read {
  readonly robots: RobotsFile;
  readonly asked: readonly string[];
  readonly isAnyoneAsked: boolean;
  readonly path: string;
}

function signalsOf(files: SiteFiles, read: Read): readonly SignalReading[] {
  const { robots, path } = read;
  const everyone = groupFor(robots, ANYONE)?.records ?? [];
  const all = robots.groups.flatMap(({ records }) => records);
  const has = (record: string): boolean => all.some(({ name }) => name === record);
  const headers = readHeaders(files.headers ?? '');
  const pages = (files.pages ?? []).map(readPage);
  const tdmrep = files.tdmrep === undefined ? undefined : readTdmrep(files.tdmrep, path);
  // Later places override: file, then headers, then the page.
  const tdm = [...pages.map((page) => page.tdm).reverse(), headers.tdm, tdmrep?.says].find((says) => says !== undefined);
  const rsl = files.rsl === undefined ? undefined : readRsl(files.rsl, path);
  const aiTxt = (files.aiTxt ?? []).map(readAiTxt);
  const old = oldKeys(all);
  const readings: (SignalReading | undefined)[] = [
    robotsSignal(files, read),
    reading('Content-Signal', has('content-signal'), { says: contentSignal(everyone, path) }),
    reading('Content-Usage', has('content-usage'), {
      says: contentUsage(everyone, path) ?? headers.usage,
      ...(old.length > 0 && { note: `Not current: ${old.join(', ')}. The label for training is train-ai.` }),
    }),
    reading('RSL', rsl !== undefined, rsl ?? SILENT),
    reading('TDMRep', tdmrep !== undefined, { ...tdmrep, says: tdm }),
    reading('ai.txt', aiTxt.length > 0, aiTxt.find(({ says }) => says !== undefined) ?? aiTxt[0] ?? SILENT),
    reading('noai', false, {
      says: headers.noai ?? pages.find(({ noai }) => noai !== undefined)?.noai,
      note: 'An informal word that few crawlers read.',
    }),
    files.llms === undefined
      ? undefined
      : { signal: 'llms.txt', says: 'nothing', note: 'It invites AI to read; it is not an opt-out.' },
  ];
  return readings.filter((one) => one !== undefined);
}

function robotsSignal(files: SiteFiles, { asked, isAnyoneAsked }: Read): SignalReading | undefined {
  if (files.robots === undefined) return undefined;
  if (isAnyoneAsked)
    return {
      signal: 'robots.txt',
      says: 'no',
      note: 'Every crawler without a group of its own is asked to stay out, search engines too.',
    };
  return { signal: 'robots.txt', says: asked.length > 0 ? 'some' : 'nothing' };
}

function reading(signal: SignalReading['signal'], isThere: boolean, { says, note }: Statement): SignalReading | undefined {
  if (says === undefined && !isThere) return undefined;
  return { signal, says: says ?? 'nothing', ...(note !== undefined && { note }) };
}

function reservationOf(signals: readonly SignalReading[], robots: RobotsFile): Reservation {
  const says = (value: SignalReading['says']): boolean => signals.some((signal) => signal.says === value);
  // Within robots.txt a named crawler may be told something else than all others: that is no contradiction.
  const elsewhere = signals.some(
    (signal) => signal.says === 'yes' && signal.signal !== 'Content-Signal' && signal.signal !== 'Content-Usage',
  );
  if ((says('yes') && says('no')) || (elsewhere && says('some'))) return 'contradiction';
  if (says('no')) return 'general reservation';
  if (says('some')) return 'named bots only';
  return robots.comments.some(isReservationInWords) ? 'comment only' : 'none';
}

/** A comment that speaks of training or of text and data mining, as people and some services write it for people. */
function isReservationInWords(comment: string): boolean {
  const words = comment.slice(0, 500).toLowerCase();
  return (
    (/\btrain/.test(words) && /\b(?:ai|model|models|machine|llm|llms)\b/.test(words)) ||
    words.includes('data mining') ||
    words.includes('reservation of rights')
  );
}
