package maxis.cog.community.greeting;

/** Where who comes is welcomed. */
enum Welcome {
    OFF,
    ROOM,
    DIRECT
}
