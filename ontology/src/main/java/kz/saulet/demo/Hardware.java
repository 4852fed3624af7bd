package kz.saulet.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Machines, rooms, channels and licences of each body; their number over all bodies is that of the survey. */
final class Hardware {

    /** Pieces found by the 2021 survey. */
    static final int SURVEYED = 3_138;

    private static final List<Make> MAKES = List.of(
            new Make("IR1.01", "HPE", "ProLiant DL380 Gen9", new Names("Сервер", "Сервер", "Server"), 30),
            new Make("IR1.01", "Dell", "PowerEdge R740", new Names("Сервер", "Сервер", "Server"), 22),
            new Make(
                    "IR1.02",
                    "Huawei",
                    "OceanStor 5300",
                    new Names("Деректерді сақтау жүйесі", "Система хранения данных", "Storage system"),
                    8),
            new Make("IR2.03", "Cisco", "Catalyst 2960-X", new Names("Коммутатор", "Коммутатор", "Switch"), 14),
            new Make("IR2.03", "Cisco", "ISR 4331", new Names("Маршрутизатор", "Маршрутизатор", "Router"), 6),
            new Make(
                    "IR5.01",
                    "Fortinet",
                    "FortiGate 200E",
                    new Names("Желіаралық экран", "Межсетевой экран", "Firewall"),
                    5),
            new Make(
                    "IR3.03",
                    "APC",
                    "Smart-UPS 5000",
                    new Names("Үздіксіз қуат көзі", "Источник бесперебойного питания", "UPS"),
                    6),
            new Make(
                    "IR3.04",
                    "Stulz",
                    "CyberAir 3",
                    new Names("Кондиционер", "Прецизионный кондиционер", "Precision cooling"),
                    3),
            new Make(
                    "IR4.03",
                    "Polycom",
                    "Group 500",
                    new Names("Бейнеконференция терминалы", "Терминал видеоконференцсвязи", "Video terminal"),
                    6));

    private final EstateModel model;
    private final Map<String, Integer> pieces = new HashMap<>();

    Hardware(EstateModel model) {
        this.model = model;
        List<Agency> bodies = model.surveyed();
        List<Integer> weights =
                bodies.stream().map(a -> a.weight() * (a.is("central") ? 3 : 2)).toList();
        List<Integer> shares = Shares.split(SURVEYED * model.scale(), weights);
        for (int i = 0; i < bodies.size(); i++) {
            pieces.put(bodies.get(i).id(), shares.get(i));
        }
    }

    private record Make(String irmClass, String vendor, String model, Names names, int weight) {

        boolean computing() {
            return irmClass.startsWith("IR1");
        }
    }

    void write(Facts facts, Agency agency) {
        writeRooms(facts, agency);
        List<Node> servers = writePieces(facts, agency);
        writeChannels(facts, agency);
        Licences.write(facts, agency);
        new Installations(servers, rooms(agency)).write(facts, model.landscape().of(agency));
    }

    private static List<Node> rooms(Agency agency) {
        int count = agency.weight() > 4 ? 2 : 1;
        List<Node> rooms = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rooms.add(Iris.data("server-room", agency.id() + "-" + i));
        }
        return rooms;
    }

    private static void writeRooms(Facts facts, Agency agency) {
        List<Node> rooms = rooms(agency);
        for (int i = 0; i < rooms.size(); i++) {
            Dice dice = Dice.of("room", agency.id(), Integer.toString(i));
            String number = " № " + (i + 1);
            facts.entry("ServerRoom", rooms.get(i))
                    .names(agency.shortNames()
                            .in(
                                    "Серверлік үй-жай, {}" + number,
                                    "Серверное помещение, {}" + number,
                                    "Server room, {}" + number))
                    .link("holder", agency.iri())
                    .text("address", "условный адрес" + number)
                    .flag("ups", dice.percent(85))
                    .flag("cooling", dice.percent(80))
                    .flag("fireProtection", dice.percent(70))
                    .flag("accessControl", dice.percent(75))
                    .synthetic();
        }
    }

    /** Writes the pieces and returns the servers among them. */
    private List<Node> writePieces(Facts facts, Agency agency) {
        List<Integer> weights = MAKES.stream().map(Make::weight).toList();
        List<Node> rooms = rooms(agency);
        List<Node> servers = new ArrayList<>();
        int count = pieces.getOrDefault(agency.id(), 0);
        for (int i = 1; i <= count; i++) {
            String id = "%s-%04d".formatted(agency.id(), i);
            Dice dice = Dice.of("piece", id);
            Make make = i <= 2 ? MAKES.get(0) : MAKES.get(dice.weighted(weights));
            Node piece = write(facts, agency, id, make, rooms.get(i % rooms.size()), dice);
            if (make.irmClass().equals("IR1.01")) {
                servers.add(piece);
            }
        }
        return servers;
    }

    private static Node write(Facts facts, Agency agency, String id, Make make, Node room, Dice dice) {
        int purchased = dice.between(2010, 2024);
        String title = " " + make.vendor() + " " + make.model();
        Entry entry = facts.entry("Equipment", Iris.data("equipment", id))
                .names(make.names().in("{}" + title, "{}" + title, "{}" + title))
                .link("irmClass", Iris.concept(make.irmClass()))
                .link("holder", agency.iri())
                .text("inventoryNumber", id.toUpperCase(Locale.ROOT))
                .text("vendor", make.vendor())
                .text("model", make.model())
                .number("wearPercent", Math.min(100, Math.max(0, (2026 - purchased) * 9 + dice.between(-5, 5))))
                .number("purchasedIn", purchased)
                .link("locatedIn", room)
                .synthetic();
        if (make.computing()) {
            entry.number("cpuCount", dice.pick(List.of(1, 2, 2, 4)))
                    .number("ramGb", dice.pick(List.of(32, 64, 128, 256)))
                    .number("storageGb", dice.pick(List.of(600, 1_200, 4_000, 24_000)));
        }
        return entry.element();
    }

    private static void writeChannels(Facts facts, Agency agency) {
        Dice dice = Dice.of("channels", agency.id());
        for (int i = 1; i <= (agency.is("quasi-public") ? 1 : 2); i++) {
            boolean network = i == 1;
            facts.entry("Channel", Iris.data("channel", agency.id() + "-" + i))
                    .names(
                            network
                                    ? agency.shortNames()
                                            .in("МО БКО арнасы, {}", "Канал ЕТС ГО, {}", "ETS GO channel, {}")
                                    : agency.shortNames()
                                            .in("ИҚБШ арнасы, {}", "Канал ЕШДИ, {}", "Internet channel, {}"))
                    .link("fromBody", agency.iri())
                    .number("bandwidthMbps", dice.pick(List.of(50, 100, 200, 500, 1_000)))
                    .text("provider", network ? "АО «НИТ»" : "АО «ГТС»")
                    .flag("partOfEts", network)
                    .synthetic();
        }
    }
}
