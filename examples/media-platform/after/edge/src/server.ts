import { buildApp } from './app';

buildApp()
  .listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 3001) })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
