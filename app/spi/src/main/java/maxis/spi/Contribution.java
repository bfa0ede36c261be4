package maxis.spi;

/**
 * One thing that a cog adds to the product. The kinds are the records that implement this type:
 * {@code Command}, {@code GestureDeclaration}, {@code Subscription}, {@code JobDeclaration}, {@code
 * RecurringJob}, {@code Routine}, {@code Route}, {@code Page}, {@code Topic}, {@code
 * ActionDeclaration}, {@code StatisticDeclaration}, {@code HealthDeclaration}, {@code
 * PersonalDataDeclaration}, {@code PersonalDataExemption}, {@code RetentionRule}, {@code
 * DemoDataDeclaration}, {@code MemberStoryDeclaration}, {@code ToolDeclaration}, {@code
 * SealedColumn}, {@code Watch}, {@code AnnouncementButton}, {@code AnnouncementTemplate} and {@code
 * SetupChoice}. Handlers are named by class and injected by the runtime.
 */
public interface Contribution {
    /** What the registry's table counts it as: {@code command}, {@code job}, {@code route}. */
    String kind();

    /** Its name within its kind, for logs, metrics and documents. */
    String name();

    /** The class that handles it, which the runtime makes injectable. */
    Class<?> handler();
}
