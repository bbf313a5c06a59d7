import { Link } from 'wouter';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import { home } from './messages';

const TOOLS = {
  calculator: { to: href('calculator'), title: say.nav.calculator, note: home.tool.calculator },
  norms: { to: href('norms'), title: say.nav.norms, note: home.tool.norms },
  calendars: { to: href('calendars'), title: say.nav.calendars, note: home.tool.calendars },
  changeCalendar: { to: href('changeCalendar'), title: say.nav.changeCalendar, note: home.tool.changeCalendar },
  measures: { to: href('measures'), title: say.nav.measures, note: home.tool.measures },
  openRegistry: { to: href('registry'), title: say.nav.openRegistry, note: home.tool.openRegistry },
  registry: { to: href('staffRegistry'), title: say.nav.registry, note: home.tool.registry },
  journal: { to: href('journal'), title: say.nav.journal, note: home.tool.journal },
} as const;

export type ToolName = keyof typeof TOOLS;

/** What somebody may open from their home. */
export function Tools({ names }: { names: readonly ToolName[] }) {
  return (
    <section className="stack page__full">
      <h2>{home.tools}</h2>
      <ul className="tools">
        {names.map((name) => (
          <li key={name}>
            <Link href={TOOLS[name].to}>{TOOLS[name].title}</Link>
            <span>{TOOLS[name].note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
