import { defineConfig } from '@playwright/test';

/**
 * The packaged product in a real browser (decision 13): passwords are typed on Keycloak's page, nothing is intercepted,
 * stored or injected. Where it runs is told by RYADOM_URL, which browser by CHROMIUM_PATH.
 */
export default defineConfig({
  testDir: 'e2e',
  // All cases share one clock: what moves it comes when nobody else counts by it, and one at a time.
  projects: [
    { name: 'rooms', testMatch: '*.spec.ts', testIgnore: '**/clock/**' },
    { name: 'clock', testMatch: 'clock/*.spec.ts', dependencies: ['rooms'], workers: 1 },
  ],
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Other tests work beside these: what is slow there is no fault.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.RYADOM_URL ?? 'http://localhost:8080',
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-component-update',
        '--disable-sync',
        // A page lives for seconds: to compile its scripts takes longer than to interpret them.
        '--js-flags=--no-turbofan --no-maglev --no-sparkplug',
      ],
    },
  },
});
