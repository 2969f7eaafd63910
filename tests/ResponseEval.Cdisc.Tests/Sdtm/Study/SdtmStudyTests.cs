using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

public sealed class SdtmStudyTests
{
    private const string Tu = "STUDYID,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,VISITNUM,VISIT\n"
        + "TRIAL,S-1,1,T01,TUMIDENT,TARGET,LUNG,INVESTIGATOR,1,BASELINE\n"
        + "TRIAL,S-3,1,T01,TUMIDENT,TARGET,LIVER,INVESTIGATOR,1,BASELINE\n";

    private const string Tr = "usubjid,trseq,trlnkid,trtestcd,trorres,trorresu,trstresc,trstresn,trstresu,treval,visitnum,visit,trdtc\n"
        + "S-1,1,T01,LDIAM,3.4,cm,34,34,mm,INVESTIGATOR,1,BASELINE,2024-01-02\n"
        + "S-1,2,T01,LDIAM,2.1,cm,21,21.00,mm,INVESTIGATOR,2,WEEK 8,2024-02-27\n"
        + "S-3,1,T01,LDIAM,25,mm,25,25,mm,INVESTIGATOR,1,BASELINE,2024-01-05\n";

    private const string Dm = "USUBJID,SITEID,ARM,AGE,RFXSTDTC\nS-1,07,A,63,2024-01-03\nS-2,08,B,,2024-01-04\n";

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        if (name.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var stream = new GZipStream(File.Create(folder.File(name)), CompressionLevel.Fastest);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        else
            File.WriteAllText(folder.File(name), text);
    }

    private static TemporaryFolder Folder(params (string Name, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
            Write(folder, name, text);
        return folder;
    }

    private static SdtmStudy Open(TemporaryFolder folder, Dictionary<string, string>? files = null) => SdtmStudy.Open(folder.File("."), files);

    [Fact]
    public void Subjects_come_in_order_with_all_their_records()
    {
        using var folder = Folder(("tu.csv", Tu), ("TR.CSV.gz", Tr), ("Dm.csv", Dm));
        var study = Open(folder);
        Assert.Equal(["DM", "TU", "TR"], study.Files.Select(file => file.Domain));
        Assert.True(study.IsSorted);
        Assert.Empty(study.Problems);
        var subjects = study.Subjects().ToArray();
        Assert.Equal(["S-1", "S-2", "S-3"], subjects.Select(subject => subject.SubjectId));
        Assert.Equal([2, 0, 1], subjects.Select(subject => subject.TumorResults.Count));
        Assert.Equal("TRIAL", subjects[0].StudyId);
        Assert.Equal(("07", "A", 63), (subjects[0].Demographics!.SiteId, subjects[0].Demographics!.Arm, subjects[0].Demographics!.Age));
        Assert.Null(subjects[2].Demographics);
        Assert.Equal(
            new TumorResult
            {
                Sequence = 2, LinkId = "T01", TestCode = "LDIAM", OriginalResult = "2.1", OriginalUnit = "cm", Result = "21", Number = 21, Unit = "mm",
                Evaluator = "INVESTIGATOR", VisitNumber = 2, Visit = "WEEK 8", Date = "2024-02-27",
            },
            subjects[0].TumorResults[1]);
        Assert.Equal("T01 measured 21.0 mm", HistoryLines.Readings(SdtmHistories.Of(subjects[0])[0].History!, "WEEK 8"));
    }

    [Fact]
    public void A_study_can_be_read_again()
    {
        using var folder = Folder(("tu.csv", Tu), ("tr.csv", Tr));
        var study = Open(folder);
        Assert.Equal(study.Subjects(), study.Subjects());
    }

    [Fact]
    public void Every_domain_is_read()
    {
        using var folder = Folder(
            ("tu.csv", Tu), ("tr.csv", Tr), ("dm.csv", Dm),
            ("rs.csv", "USUBJID,RSSEQ,RSTESTCD,RSSTRESC,RSCAT,RSLNKGRP,RSDTC\nS-1,1,OVRLRESP,PR,RECIST 1.1,A2,2024-02-27\n"),
            ("ex.csv", "USUBJID,EXSEQ,EXTRT,EXDOSE,EXSTDTC,EXENDTC\nS-1,1,DRUG,10,2024-01-03,2024-05-01\n"),
            ("ds.csv", "USUBJID,DSSEQ,DSDECOD,DSTERM,DSCAT,DSSCAT,DSSTDTC,DSDTC\nS-1,1,RANDOMIZED,Randomized,PROTOCOL MILESTONE,,2024-01-02,2024-01-02\n"),
            ("cm.csv", "USUBJID,CMSEQ,CMTRT,CMCAT,CMSCAT,CMSTDTC,CMENDTC\nS-1,1,X,ON TREATMENT,CHEMOTHERAPY,2024-06-01,2024-06-02\n"),
            ("pr.csv", "USUBJID,PRSEQ,PRTRT,PRLNKID,PRSTDTC\nS-1,1,RADIOTHERAPY,T01,2024-06-03\n"),
            ("lb.csv", "USUBJID,LBSEQ,LBTESTCD,LBTEST,LBSTRESC,LBSTRESN,LBSTRESU,LBLLOD,LBDTC\nS-1,1,CTDNA,ctDNA,1.5,1.5,%,0.1,2024-01-02\n"));
        var subject = Open(folder).Subjects().First();
        Assert.Equal(("OVRLRESP", "PR", "A2"), (subject.Responses[0].TestCode, subject.Responses[0].Result, subject.Responses[0].LinkGroup));
        Assert.Equal(("DRUG", 10d, "2024-05-01"), (subject.Exposures[0].Treatment, subject.Exposures[0].Dose, subject.Exposures[0].End));
        Assert.Equal(("RANDOMIZED", "2024-01-02"), (subject.Dispositions[0].StandardTerm, subject.Dispositions[0].Start));
        Assert.Equal(["CM", "PR"], subject.Interventions.Select(record => record.Domain));
        Assert.Equal("T01", subject.Interventions[1].LinkId);
        Assert.Equal((1.5, 0.1), (subject.LaboratoryResults[0].Number, subject.LaboratoryResults[0].LimitOfDetection));
    }

    [Fact]
    public void A_file_out_of_order_is_grouped_in_memory_and_named()
    {
        using var sorted = Folder(("tu.csv", Tu), ("tr.csv", Tr), ("dm.csv", Dm));
        var lines = Tr.TrimEnd('\n').Split('\n');
        using var shuffled = Folder(("tu.csv", Tu), ("tr.csv", $"{lines[0]}\n{lines[3]}\n{lines[1]}\n{lines[2]}\n"), ("dm.csv", Dm));
        var study = Open(shuffled);
        Assert.False(study.IsSorted);
        Assert.Equal(["tr.csv is not in order of USUBJID: its 3 rows are held in memory."], study.Notes);
        Assert.Equal(Open(sorted).Subjects(), study.Subjects());
    }

    [Fact]
    public void Rows_of_a_subject_that_do_not_stand_together_are_out_of_order()
    {
        var lines = Tr.TrimEnd('\n').Split('\n');
        using var folder = Folder(("tu.csv", Tu), ("tr.csv", $"{lines[0]}\n{lines[1]}\n{lines[3]}\n{lines[2]}\n"));
        var study = Open(folder);
        Assert.False(study.IsSorted);
        Assert.Equal([2, 1], study.Subjects().Select(subject => subject.TumorResults.Count));
    }

    [Fact]
    public void A_missing_domain_names_what_was_found()
    {
        using var folder = Folder(("tu.csv", Tu), ("tr_onco.csv", Tr), ("notes.txt", "x"));
        var error = Assert.Throws<TableFormatException>(() => Open(folder));
        Assert.Equal("tr_onco.csv, tu.csv", error.Found);
        Assert.StartsWith("a file tr.xpt", error.Expected, StringComparison.Ordinal);
        using var empty = new TemporaryFolder();
        Assert.Equal("no table", Assert.Throws<TableFormatException>(() => Open(empty)).Found);
        Assert.Throws<DirectoryNotFoundException>(() => SdtmStudy.Open(folder.File("nowhere")));
    }

    [Fact]
    public void Two_files_of_a_domain_are_an_error_that_names_both_unless_one_is_chosen()
    {
        using var folder = Folder(("tu.csv", Tu), ("tr.csv", Tr), ("TR.csv.gz", Tr));
        Assert.Equal("TR.csv.gz and tr.csv", Assert.Throws<TableFormatException>(() => Open(folder)).Found);
        Assert.Equal(2, Open(folder, new() { ["tr"] = "tr.csv" }).Subjects().Count());
    }

    [Fact]
    public void A_file_by_another_name_is_read_when_it_is_named()
    {
        using var folder = Folder(("tu.csv", Tu), ("tr_onco.csv.gz", Tr));
        Assert.Equal(2, Open(folder, new() { ["TR"] = "tr_onco.csv.gz" }).Subjects().Count());
        Assert.Equal("a file for XX", Assert.Throws<TableFormatException>(() => Open(folder, new() { ["XX"] = "tr_onco.csv.gz" })).Found);
        Assert.Throws<FileNotFoundException>(() => Open(folder, new() { ["TR"] = "tr.csv" }));
    }

    [Theory]
    [InlineData("USUBJID")]
    [InlineData("TRLNKID")]
    [InlineData("TRTESTCD")]
    public void A_missing_column_names_file_and_column(string column)
    {
        using var folder = Folder(("tu.csv", Tu), ("tr.csv", Tr.Replace(column.ToLowerInvariant(), "OTHER", StringComparison.Ordinal)));
        var error = Assert.Throws<TableFormatException>(() => Open(folder));
        Assert.EndsWith("tr.csv", error.Place, StringComparison.Ordinal);
        Assert.Equal("a column " + column, error.Expected);
    }

    [Fact]
    public void One_of_the_two_results_is_enough()
    {
        using var folder = Folder(("tu.csv", Tu), ("tr.csv", Tr.Replace("trstresc", "X", StringComparison.Ordinal)));
        Assert.Null(Open(folder).Subjects().First().TumorResults[0].Result);
        Write(folder, "tr.csv", Tr.Replace("trstresc", "X", StringComparison.Ordinal).Replace("trorres,", "Y,", StringComparison.Ordinal));
        Assert.Equal("a column TRSTRESC or TRORRES", Assert.Throws<TableFormatException>(() => Open(folder)).Expected);
    }

    [Fact]
    public void Rows_without_a_subject_and_texts_for_numbers_are_reported()
    {
        using var folder = Folder(
            ("tu.csv", Tu), ("tr.csv", Tr + ",4,T01,LDIAM,1,mm,1,1,mm,INVESTIGATOR,1,BASELINE,2024-01-02\nS-4,1,T01,LDIAM,x,mm,x,about 5,mm,INVESTIGATOR,1,BASELINE,2024-01-02\n"));
        var study = Open(folder);
        Assert.Equal(
            ["error RE-IN-141 tr.csv row 4/-/-/USUBJID: found no USUBJID, expected a subject", "warning RE-IN-142 tr.csv row 5/-/-/trstresn: found about 5, expected a number"],
            study.Problems.Select(problem => problem.ToString()));
        var subjects = study.Subjects().ToArray();
        Assert.Equal(["S-1", "S-3", "S-4"], subjects.Select(subject => subject.SubjectId));
        Assert.Null(subjects[2].TumorResults[0].Number);
    }

    [Fact]
    public void The_dates_of_ADSL_are_used_and_those_it_has_no_column_for_derived()
    {
        using var folder = Folder(
            ("tu.csv", Tu), ("tr.csv", Tr), ("dm.csv", Dm),
            ("adsl.csv", "USUBJID,RANDDT,DTHDT,DTHDTF,LSTALVDT\nS-1,2024-01-01,2024-08-01,D,23591\n"));
        var subjects = Open(folder).Subjects().ToArray();
        Assert.Equal(
            new SubjectDates
            {
                Randomization = new(2024, 1, 1), Death = new(2024, 8, 1), DeathImputation = "D", LastKnownAlive = new(2024, 8, 3),
                TreatmentStart = new(2024, 1, 3),
            },
            subjects[0].Adsl);
        Assert.Null(subjects[2].Adsl);
    }

    [Fact]
    public void Numbers_of_XPORT_files_are_taken_as_written()
    {
        using var folder = Folder(("tu.csv", Tu));
        TableColumn[] columns =
        [
            new("USUBJID", TableDataType.String) { Length = 8 }, new("TRLNKID", TableDataType.String) { Length = 8 },
            new("TRTESTCD", TableDataType.String) { Length = 8 }, new("TRSTRESC", TableDataType.String) { Length = 8 },
            new("TRSTRESN", TableDataType.Double) { Length = 8 }, new("VISITNUM", TableDataType.Double) { Length = 8 },
        ];
        decimal[] numbers = [0.1m, 16.2288m, 21.63m, 0m, 333.33m, 99.95m];
        using (var writer = TableFile.Create(folder.File("tr.xpt"), new TableMetadata("TR", [.. columns])))
        {
            var row = new TableRowBuilder(columns.Length);
            foreach (var number in numbers)
            {
                row.Clear();
                row.Set(0, "S-1");
                row.Set(1, "T01");
                row.Set(2, "LDIAM");
                row.Set(3, number.ToString(CultureInfo.InvariantCulture));
                row.Set(4, (double)number);
                row.Set(5, 9.2);
                writer.Write(row.Row);
            }

            writer.Complete();
        }

        var results = Open(folder).Subjects().First().TumorResults;
        Assert.Equal(numbers, results.Select(result => result.Number!.Value));
        Assert.All(results, result => Assert.Equal((9.2, "T01"), (result.VisitNumber, result.LinkId)));
    }

    [Fact]
    public void Equal_texts_share_their_string()
    {
        using var folder = Folder(("tu.csv", Tu), ("tr.csv", Tr));
        var results = Open(folder).Subjects().SelectMany(subject => subject.TumorResults.ToArray()).ToArray();
        Assert.Same(results[0].TestCode, results[2].TestCode);
        Assert.Same(results[0].Visit, results[2].Visit);
    }

    [Fact]
    public void The_profile_tells_rows_and_longest_texts()
    {
        using var folder = Folder(("tu.csv", Tu), ("tr.csv", Tr));
        var file = Open(folder).FileOf("TR")!;
        Assert.Equal(3, file.Profile.Rows);
        Assert.Equal("INVESTIGATOR".Length, file.Profile.Columns[file.Metadata.IndexOf("TREVAL")].LongestText);
        Assert.Null(Open(folder).FileOf("RS"));
    }
}
