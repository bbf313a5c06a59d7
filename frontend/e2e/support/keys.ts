import { expect, type Locator, type Page } from '@playwright/test';

/** One place where the focus stood, as a reader who sees and holds no mouse would tell it. */
interface Stop {
  readonly name: string;
  /** The same element gets the same mark, so that a focus that does not move is noticed. */
  readonly mark: number;
  readonly look: string;
  readonly shown: boolean;
  readonly covered: boolean;
}

/** More than the longest page has; a focus that goes round in fewer and never comes is a fault. */
const MOST_PRESSES = 90;

/** Goes about a page by keys alone, and at each stop looks whether the focus can be seen. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Goes on until the focus is there. */
  async to(there: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(there).toBeVisible();
    const passed: string[] = [];
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const stop = await this.step(key);
      passed.push(stop?.name ?? '–');
      if (await isFocused(there)) return;
    }
    throw new Error(`${key} never reached ${there}; it passed ${passed.join(' → ')}`);
  }

  async enter(there: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.to(there, key);
    await this.press('Enter');
  }

  /** Once round the page: every stop is seen, none holds the focus, and the way back is the way there. */
  async round(): Promise<readonly string[]> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const first = await this.stepIn();
    const forth = [first];
    for (;;) {
      const stop = await this.step('Tab');
      if (!stop || stop.mark === first.mark) break;
      expect(forth.map((one) => one.mark)).not.toContain(stop.mark);
      forth.push(stop);
      expect(forth.length).toBeLessThan(MOST_PRESSES);
    }
    const back: Stop[] = [];
    while (back.length < forth.length) {
      const stop = await this.step('Shift+Tab');
      if (stop && stop.mark === forth.at(-1)?.mark && back.length > 0) break;
      if (stop) back.push(stop);
    }
    expect(back.map((one) => one.name)).toEqual(forth.map((one) => one.name).toReversed());
    return forth.map((one) => one.name);
  }

  private async stepIn(): Promise<Stop> {
    const stop = (await this.step('Tab')) ?? (await this.step('Tab'));
    if (!stop) throw new Error('nothing on this page takes the focus');
    return stop;
  }

  private async step(key: 'Tab' | 'Shift+Tab'): Promise<Stop | undefined> {
    const before = await this.page.evaluate(FOCUS);
    await this.press(key);
    const stop = await this.page.evaluate(FOCUS);
    if (before && stop) expect(stop.mark, `«${stop.name}» holds the focus`).not.toBe(before.mark);
    if (!stop) return undefined;
    expect.soft(stop.shown, `«${stop.name}» shows that it has the focus: ${stop.look}`).toBe(true);
    expect.soft(stop.covered, `«${stop.name}» is covered or off the screen`).toBe(false);
    return stop;
  }
}

async function isFocused(there: Locator): Promise<boolean> {
  return there.evaluate((element) => element === document.activeElement);
}

/** A control may draw its focus on the label that holds it. */
const FOCUS = (): Stop | undefined => {
  const marked = window as unknown as { stops?: WeakMap<Element, number>; count?: number };
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  marked.stops ??= new WeakMap();
  let mark = marked.stops.get(element);
  if (mark === undefined) {
    mark = marked.count ?? 0;
    marked.count = mark + 1;
    marked.stops.set(element, mark);
  }
  const looks: string[] = [];
  let shown = false;
  for (const of of [element, element.closest('label')]) {
    if (!of) continue;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(of);
    looks.push(`${outlineStyle} ${outlineWidth} ${outlineColor}`);
    const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    shown ||= drawn && !/^(transparent|rgba\(.*, 0\))$/.test(outlineColor);
  }
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const x = box.x + box.width / 2;
  const y = box.y + Math.min(box.height / 2, 10);
  const top = document.elementFromPoint(x, y);
  const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const name = text.trim() || element.id || element.getAttribute('name') || element.tagName;
  return {
    name: name.replaceAll(/\s+/g, ' ').slice(0, 60),
    mark,
    look: looks.join('; '),
    shown,
    covered: !(top && (element.contains(top) || top.contains(element))),
  };
};

/** Goes on with Tab until the focus is there. */
export async function tabTo(page: Page, name: string) {
  const target = page.getByRole('link', { name }).or(page.getByLabel(name)).or(page.getByRole('button', { name }));
  for (let step = 0; step < 60; step += 1) {
    if (await target.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to «${name}»`);
}
