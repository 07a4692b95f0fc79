// Why a store cannot be used, in one line for whoever named it. Never holds a password.

export class StoreProblem extends Error {}
