package maxis.runtime.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The server's parameters, given with each start, so that a new version of ours is not held back by
 * a file of an old one. The sizes are for a machine with two cores and two gigabytes.
 */
final class Parameters {
    private Parameters() {}

    static List<String> of(EmbeddedSettings settings, int major, int port) {
        var all = new LinkedHashMap<String, String>();
        all.putAll(reach(port));
        all.putAll(SIZES);
        all.putAll(LOGS);
        all.put("log_directory", settings.place().logs().toString());
        all.putAll(settings.durable() ? DURABLE : THROWAWAY);
        SINCE.forEach((name, version) -> {
            if (major < version) {
                all.remove(name);
            }
        });
        all.putAll(settings.parameters());
        return all.entrySet().stream()
                .flatMap(entry -> Stream.of("-c", entry.getKey() + "=" + entry.getValue()))
                .toList();
    }

    /** Loopback only. No socket file: the paths of data directories are often too long for one. */
    private static Map<String, String> reach(int port) {
        return Map.of(
                "listen_addresses",
                "127.0.0.1",
                "port",
                Integer.toString(port),
                "unix_socket_directories",
                "");
    }

    /** What servers before these versions do not know. */
    private static final Map<String, Integer> SINCE =
            Map.of("io_method", 18, "autovacuum_worker_slots", 18);

    private static final Map<String, String> SIZES =
            Map.ofEntries(
                    Map.entry("max_connections", "60"),
                    Map.entry("shared_buffers", "64MB"),
                    Map.entry("effective_cache_size", "512MB"),
                    Map.entry("maintenance_work_mem", "32MB"),
                    Map.entry("min_wal_size", "64MB"),
                    Map.entry("max_wal_size", "512MB"),
                    Map.entry("wal_compression", "on"),
                    // Planning for disks that spin would avoid indexes.
                    Map.entry("random_page_cost", "1.1"),
                    // Compiling short queries costs more than running them.
                    Map.entry("jit", "off"),
                    // Fewer processes: three for reading ahead and one for subscriptions are not
                    // worth it here.
                    Map.entry("io_method", "sync"),
                    Map.entry("max_logical_replication_workers", "0"),
                    Map.entry("max_worker_processes", "4"),
                    Map.entry("max_parallel_workers", "2"),
                    Map.entry("max_parallel_workers_per_gather", "1"),
                    Map.entry("autovacuum_worker_slots", "2"),
                    Map.entry("autovacuum_max_workers", "2"),
                    Map.entry("TimeZone", "UTC"));

    /**
     * A file per weekday, which makes a week. Failed statements are not in it: they quote what
     * members wrote, and the program that sent them hears of them anyway.
     */
    private static final Map<String, String> LOGS =
            Map.ofEntries(
                    Map.entry("logging_collector", "on"),
                    Map.entry("log_filename", "postgres-%a.log"),
                    Map.entry("log_truncate_on_rotation", "on"),
                    Map.entry("log_rotation_age", "1d"),
                    Map.entry("log_rotation_size", "0"),
                    Map.entry("log_min_messages", "log"),
                    Map.entry("log_checkpoints", "off"),
                    // The sign of life of a server that repairs itself.
                    Map.entry("log_startup_progress_interval", "5s"),
                    Map.entry("log_timezone", "UTC"),
                    Map.entry("lc_messages", "C"));

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    private static final Map<String, String> THROWAWAY =
            Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "off");
}
