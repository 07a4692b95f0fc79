// What the user is told when the tool cannot do its work: a message without a stack.

export class Refusal extends Error {}
