package maxis.cog.community.members;

/** How many had come and gone unheard. */
record Reconciliation(int came, int went) {}
