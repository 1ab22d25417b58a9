// Serves one .html to this machine only, and prints the address. usage: serve.mjs FILE.html

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";

const file = process.argv[2];
const first_port = Number(process.env.PORT ?? 8080);

const server = createServer((request, response) => {
  const path = (request.url ?? "/").split("?")[0];
  if (path !== "/" && path !== "/index.html") {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is one page here, at /.\n");
    return;
  }
  const length = statSync(file).size;
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-length": length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
});

let port = first_port;
server.on("error", (/** @type {NodeJS.ErrnoException} */ problem) => {
  if (problem.code !== "EADDRINUSE" || port > first_port + 20) {
    console.error(`Cannot listen on port ${port}: ${problem.message}`);
    process.exit(1);
  }
  server.listen(++port, "127.0.0.1");
});
server.on("listening", () => console.log(`http://localhost:${port}/   (Ctrl+C ends it)`));
server.listen(port, "127.0.0.1");
