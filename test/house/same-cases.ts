/**
 * In .ci/run the generated cases are the same every time, so that nothing falls there on a case that nobody has seen. Every run
 * elsewhere, and `npm run torture`, draws new ones.
 */
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_240_506 });
