using System.Globalization;

namespace ResponseEval.Benchmarks;

/// <summary>
/// An SDTM study made up by a seed: DM, EX, DS, TU, TR and RS as CSV, sorted by subject. Four targets of which one is a node, two non-target lesions, a visit every
/// six weeks read by the investigator. Some lesions are not read, some subjects get a new lesion; RS agrees with the rules in most records.
/// </summary>
internal sealed class SyntheticStudy : IDisposable
{
    private const string Study = "SYNTHETIC";
    private const int DaysBetweenVisits = 42;

    private static readonly (string Id, string Location, string Test, double Size)[] _targets =
    [
        ("T01", "LUNG", "LDIAM", 34), ("T02", "LIVER", "LDIAM", 21.5), ("T03", "LYMPH NODE", "LPERP", 18), ("T04", "ADRENAL GLAND", "LDIAM", 26),
    ];

    private readonly Random random;
    private readonly StreamWriter dm;
    private readonly StreamWriter ex;
    private readonly StreamWriter ds;
    private readonly StreamWriter tu;
    private readonly StreamWriter tr;
    private readonly StreamWriter rs;

    private SyntheticStudy(string folder, int seed)
    {
        random = new Random(seed);
        dm = File(folder, "dm", "STUDYID,DOMAIN,USUBJID,SUBJID,RFSTDTC,RFXSTDTC,RFXENDTC,RFPENDTC,DTHDTC,DTHFL,SITEID,AGE,AGEU,SEX,ARMCD,ARM,ACTARMCD,ACTARM");
        ex = File(folder, "ex", "STUDYID,DOMAIN,USUBJID,EXSEQ,EXTRT,EXDOSE,EXSTDTC,EXENDTC");
        ds = File(folder, "ds", "STUDYID,DOMAIN,USUBJID,DSSEQ,DSTERM,DSDECOD,DSCAT,DSDTC,DSSTDTC");
        tu = File(folder, "tu", "STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUTEST,TUORRES,TUSTRESC,TULOC,TUMETHOD,TUEVAL,VISITNUM,VISIT,TUDTC,TUDY");
        tr = File(
            folder,
            "tr",
            "STUDYID,DOMAIN,USUBJID,TRSEQ,TRGRPID,TRLNKGRP,TRLNKID,TRTESTCD,TRTEST,TRORRES,TRORRESU,TRSTRESC,TRSTRESN,TRSTRESU,TRSTAT,TRREASND,TRMETHOD,"
            + "TREVAL,VISITNUM,VISIT,TRDTC,TRDY");
        rs = File(folder, "rs", "STUDYID,DOMAIN,USUBJID,RSSEQ,RSLNKGRP,RSTESTCD,RSTEST,RSCAT,RSORRES,RSSTRESC,RSEVAL,VISITNUM,VISIT,RSDTC,RSDY");
    }

    /// <summary>Writes a study into a folder.</summary>
    /// <param name="folder">The folder; it exists.</param>
    /// <param name="subjects">The number of subjects.</param>
    /// <param name="followUps">Visits after baseline.</param>
    /// <param name="seed">The seed.</param>
    public static void Write(string folder, int subjects, int followUps, int seed = 1)
    {
        using var study = new SyntheticStudy(folder, seed);
        for (var subject = 1; subject <= subjects; subject++)
            study.WriteSubject(subject, followUps);
    }

    public void Dispose()
    {
        foreach (var file in new[] { dm, ex, ds, tu, tr, rs })
            file.Dispose();
    }

    private static StreamWriter File(string folder, string domain, string header)
    {
        var file = new StreamWriter(Path.Combine(folder, domain + ".csv"), append: false);
        file.NewLine = "\n";
        file.WriteLine(header);
        return file;
    }

    private void WriteSubject(int number, int followUps)
    {
        var subject = string.Create(CultureInfo.InvariantCulture, $"{Study}-{number:000000}");
        var start = new DateOnly(2020, 1, 6).AddDays(random.Next(700));
        var end = start.AddDays((followUps * DaysBetweenVisits) + 30);
        var dies = random.Next(4) == 0;
        var arm = number % 2 == 0 ? "A,Active,A,Active" : "P,Placebo,P,Placebo";
        dm.WriteLine($"{Study},DM,{subject},{number},{Iso(start)},{Iso(start)},{Iso(end)},{Iso(end)},{(dies ? Iso(end) : "")},{(dies ? "Y" : "")},{number % 40},"
            + $"{random.Next(30, 85)},YEARS,{(random.Next(2) == 0 ? "F" : "M")},{arm}");
        ex.WriteLine($"{Study},EX,{subject},1,DRUG,100,{Iso(start)},{Iso(end)}");
        ds.WriteLine($"{Study},DS,{subject},1,RANDOMIZED,RANDOMIZED,PROTOCOL MILESTONE,{Iso(start)},{Iso(start)}");
        WriteLesions(subject, start);
        var newLesionFrom = random.Next(6) == 0 ? random.Next(2, followUps + 2) : int.MaxValue;
        if (newLesionFrom <= followUps)
            WriteTu(subject, 7, "X01", "NEW", "BRAIN", newLesionFrom, start);
        var visits = new Visits(this, subject, start, newLesionFrom);
        for (var visit = 0; visit <= followUps; visit++)
            visits.Write(visit);
    }

    private void WriteLesions(string subject, DateOnly start)
    {
        for (var i = 0; i < _targets.Length; i++)
            WriteTu(subject, i + 1, _targets[i].Id, "TARGET", _targets[i].Location, 0, start);
        WriteTu(subject, 5, "NT01", "NON-TARGET", "BONE", 0, start);
        WriteTu(subject, 6, "NT02", "NON-TARGET", "PLEURA", 0, start);
    }

    private void WriteTu(string subject, int sequence, string lesion, string role, string location, int visit, DateOnly start) =>
        tu.WriteLine($"{Study},TU,{subject},{sequence},{lesion},TUMIDENT,Tumor Identification,{role},{role},{location},CT SCAN,INVESTIGATOR,{At(visit, start)}");

    private static string At(int visit, DateOnly start) => visit == 0
        ? $"1,SCREENING,{Iso(start)},1"
        : $"{visit + 1},WEEK {6 * visit},{Iso(start.AddDays(visit * DaysBetweenVisits))},{(visit * DaysBetweenVisits) + 1}";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The readings of one subject, visit by visit.</summary>
    private sealed class Visits(SyntheticStudy study, string subject, DateOnly start, int newLesionFrom)
    {
        private readonly double[] sizes = [.. _targets.Select(static target => target.Size)];
        private readonly double trend = 0.85 + (0.3 * study.random.NextDouble());
        private double baseline;
        private double nadir;
        private int trSequence;
        private int rsSequence;

        public void Write(int visit)
        {
            var at = At(visit, start);
            var isComplete = WriteTargets(visit, at);
            WriteState("NON-TARGET", "NT01", "PRESENT", visit, at);
            WriteState("NON-TARGET", "NT02", trend < 0.9 && visit > 4 ? "ABSENT" : "PRESENT", visit, at);
            if (visit >= newLesionFrom)
                WriteState("NEW", "X01", "UNEQUIVOCAL", visit, at);
            if (visit > 0)
                WriteResponses(visit, at, isComplete);
            if (isComplete)
                nadir = visit == 0 ? baseline = sizes.Sum() : Math.Min(nadir, sizes.Sum());
        }

        private bool WriteTargets(int visit, string at)
        {
            var isComplete = true;
            for (var i = 0; i < sizes.Length; i++)
            {
                if (visit > 0)
                    sizes[i] = Math.Round(sizes[i] * trend * (0.92 + (0.16 * study.random.NextDouble())), 1);
                var size = sizes[i].ToString(CultureInfo.InvariantCulture);
                var isRead = visit == 0 || study.random.Next(60) > 0;
                isComplete &= isRead;
                var name = _targets[i].Test == "LDIAM" ? "Longest Diameter" : "Longest Perpendicular";
                var result = isRead ? $"{size},mm,{size},{size},mm,," : ",,,,,NOT DONE,SCAN NOT PERFORMED";
                study.tr.WriteLine(
                    $"{Study},TR,{subject},{++trSequence},TARGET,A{visit + 1},{_targets[i].Id},{_targets[i].Test},{name},{result},CT SCAN,INVESTIGATOR,{at}");
            }

            return isComplete;
        }

        private void WriteState(string group, string lesion, string state, int visit, string at) =>
            study.tr.WriteLine(
                $"{Study},TR,{subject},{++trSequence},{group},A{visit + 1},{lesion},TUMSTATE,Tumor State,{state},,{state},,,,,CT SCAN,INVESTIGATOR,{at}");

        private void WriteResponses(int visit, string at, bool isComplete)
        {
            var sum = sizes.Sum();
            var target = !isComplete ? "NE" : sum - nadir >= 5 && sum >= 1.2 * nadir ? "PD" : sum <= 0.7 * baseline ? "PR" : "SD";
            if (study.random.Next(50) == 0)
                target = "SD";
            var overall = visit >= newLesionFrom ? "PD" : target;
            WriteResponse("TRGRESP", "Target Response", target, visit, at);
            WriteResponse("NTRGRESP", "Non-target Response", "NON-CR/NON-PD", visit, at);
            if (visit >= newLesionFrom)
                WriteResponse("NEWLPROG", "New Lesion Progression", "UNEQUIVOCAL", visit, at);
            WriteResponse("OVRLRESP", "Overall Response", overall, visit, at);
        }

        private void WriteResponse(string code, string name, string response, int visit, string at) =>
            study.rs.WriteLine(
                $"{Study},RS,{subject},{++rsSequence},A{visit + 1},{code},{name},RECIST 1.1,{response},{response},INVESTIGATOR,{at}");
    }
}
