import { defineConfig } from '@playwright/test';

/**
 * The packaged product in a real browser (decision 13): passwords are typed on Keycloak's page, nothing is intercepted,
 * stored or injected. Where it runs is told by RYADOM_URL, which browser by CHROMIUM_PATH.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The clock is one for all: whoever moves it runs alone, when everything else is over.
  projects: [
    { name: 'all', testMatch: '**/*.spec.ts', testIgnore: '**/*.clock.spec.ts' },
    { name: 'clock', testMatch: '**/*.clock.spec.ts', dependencies: ['all'] },
  ],
  reporter: [['list']],
  use: {
    baseURL: process.env.RYADOM_URL ?? 'http://localhost:8080',
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-component-update', '--disable-sync'],
    },
  },
});
