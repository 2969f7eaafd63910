namespace ResponseEval.Tests;

/// <summary>Each kind of problem that reading a text can find, with its exact place and words.</summary>
public sealed class HistoryJsonProblemTests
{
    private const string Frame =
        """
        {"formatVersion":1,"subjectId":"S",
         "lesions":[{"id":"T1","role":"target"},{"id":"N1","role":"nonTarget"},{"id":"X1","role":"newTarget"}],
         "assessments":[{"id":"BL","date":"2024-01-02","kind":"baseline"}
        """;

    [Theory]
    [InlineData("\"arm\":5", "error RE-IN-002 S/-/-/arm: found 5, expected a text")]
    [InlineData("\"arm\":{\"a\":[1]}", "error RE-IN-002 S/-/-/arm: found an object, expected a text")]
    [InlineData("\"arm\":\"A\",\"arm\":\"B\"", "error RE-IN-004 S/-/-/arm: found arm, expected each member once")]
    [InlineData("\"arm\":null,\"arm\":\"B\"", "error RE-IN-004 S/-/-/arm: found arm, expected each member once")]
    [InlineData("\"arm\":\"\\ud800\"", "error RE-IN-002 S/-/-/arm: found \"\\ud800\", expected Unicode text without half of a surrogate pair")]
    [InlineData("\"firstDoseDate\":20240108", "error RE-IN-002 S/-/-/firstDoseDate: found 20240108, expected a date such as 2024-03-04")]
    [InlineData("\"firstDoseDate\":\"2024-02-30\"", "error RE-IN-007 S/-/-/firstDoseDate: found \"2024-02-30\", expected a date such as 2024-03-04")]
    [InlineData("\"firstDoseDate\":\"2024-1-8\"", "error RE-IN-007 S/-/-/firstDoseDate: found \"2024-1-8\", expected a date such as 2024-03-04")]
    [InlineData("\"firstDoseDate\":\"2024-01-08T00:00\"", "error RE-IN-007 S/-/-/firstDoseDate: found \"2024-01-08T00:00\", expected a date such as 2024-03-04")]
    [InlineData("\"firstDoseDate\":\"0000-01-08\"", "error RE-IN-007 S/-/-/firstDoseDate: found \"0000-01-08\", expected a date such as 2024-03-04")]
    [InlineData("\"firstDoseDate\":\"1024-01-08\"", "error RE-IN-008 S/-/-/firstDoseDate: found 1024-01-08, expected a date from 1900-01-01 to 2200-12-31")]
    [InlineData("\"ctdna\":{}", "error RE-IN-002 S/-/-/ctdna: found an object, expected an array")]
    [InlineData("\"ctdna\":[5]", "error RE-IN-002 S/-/-/ctdna[0]: found 5, expected an object")]
    [InlineData("\"ctdna\":[{}]", "error RE-IN-005 S/-/-/ctdna[0].date: found no date, expected the required member")]
    [InlineData("\"ctdna\":[{\"date\":null}]", "error RE-IN-005 S/-/-/ctdna[0].date: found null, expected a value for the required member")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"unit\":\"VAF\"}]", "error RE-IN-006 S/-/-/ctdna[0].unit: found \"VAF\", expected vaf, mtmPerMl, copiesPerMl or tumorFraction")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"value\":\"0.1\"}]", "error RE-IN-002 S/-/-/ctdna[0].value: found \"0.1\", expected a number")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"value\":1e999}]", "error RE-IN-031 S/-/-/ctdna[0].value: found 1e999, expected a number of at most 300 digits")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"detected\":1}]", "error RE-IN-002 S/-/-/ctdna[0].detected: found 1, expected true or false")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"mutantMolecules\":1.5}]", "error RE-IN-002 S/-/-/ctdna[0].mutantMolecules: found 1.5, expected a whole number")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"totalMolecules\":1e30}]", "error RE-IN-031 S/-/-/ctdna[0].totalMolecules: found 1e30, expected a whole number of at most 18 digits")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"variants\":[{\"id\":\"v\"},{}]}]", "error RE-IN-005 S/-/-/ctdna[0].variants[1].id: found no id, expected the required member")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"variants\":[3]}]", "error RE-IN-002 S/-/-/ctdna[0].variants[0]: found 3, expected an object")]
    [InlineData("\"ctdna\":[{\"date\":\"2024-01-01\",\"variants\":[{\"id\":\"v\",\"mutantMolecules\":-1}]},7]", "error RE-IN-002 S/-/-/ctdna[1]: found 7, expected an object", "error RE-IN-031 S/-/-/ctdna[0].variants[0].mutantMolecules: found -1, expected 0 or more")]
    [InlineData("\"clinical\":[{\"date\":\"2024-01-01\",\"ecog\":9}]", "error RE-IN-031 S/-/-/clinical[0].ecog: found 9, expected 0 to 5")]
    [InlineData("\"clinical\":[{\"date\":\"2024-01-01\"},{\"date\":\"2024-01-01\",\"ECOG\":1}]", "error RE-IN-003 S/-/-/clinical[1].ECOG: found ECOG, expected date, ecog or stable")]
    [InlineData("\"events\":[{\"date\":\"2024-01-01\"}]", "error RE-IN-005 S/-/-/events[0].kind: found no kind, expected the required member")]
    [InlineData("\"events\":[{\"date\":\"2024-01-01\",\"kind\":\"death\",\"cause\":\"Disease\"}]", "error RE-IN-006 S/-/-/events[0].cause: found \"Disease\", expected disease, other or unknown")]
    [InlineData("\"events\":[{\"date\":\"2024-01-01\",\"kind\":\"surgery\",\"lesion\":\"T9\"}]", "error RE-IN-014 S/-/T9/events[0].lesion: found T9, expected a lesion of the subject")]
    [InlineData("\"events\":[{\"date\":\"2024-01-01\",\"kind\":\"surgery\",\"lesion\":\"\"}]", "error RE-IN-030 S/-/-/events[0].lesion: found an empty text, expected an id")]
    [InlineData("\"events\":[{\"date\":\"2024-01-01\",\"kind\":\"surgery\",\"cause\":\"other\"}]", "warning RE-IN-033 S/-/-/events[0].cause: found events[0].cause, expected cause with death only")]
    [InlineData("\"biomarkers\":[{\"date\":\"2024-01-01\",\"kind\":\"msi\",\"state\":\"high\",\"lesion\":\"\"}]", "error RE-IN-030 S/-/-/biomarkers[0].lesion: found an empty text, expected an id")]
    public void Members_of_the_subject(string members, params string[] problems) =>
        Assert.Equal(problems, HistoryTexts.Problems($"{Frame}],{members}}}"));

    [Theory]
    [InlineData("\"a\\\"b\":{\"deep\":[1,{\"x\":null}]}", "error RE-IN-003 S/-/-/a\\\"b: found a\\\"b, expected formatVersion, subjectId, studyId, siteId, arm, reader, randomizationDate, firstDoseDate, lastDoseDate, lesions, assessments, ctdna, clinical, events, biomarkers, symptoms or reported")]
    [InlineData("\"\\udfff\":1", "error RE-IN-003 S/-/-/\\udfff: found \\udfff, expected formatVersion, subjectId, studyId, siteId, arm, reader, randomizationDate, firstDoseDate, lastDoseDate, lesions, assessments, ctdna, clinical, events, biomarkers, symptoms or reported")]
    public void A_member_that_is_not_part_of_the_format_is_named_as_it_is_written(string members, string problem) =>
        Assert.Equal([problem], HistoryTexts.Problems($"{Frame}],{members}}}"));

    [Theory]
    [InlineData("{\"lesion\":\"T1\"}", "error RE-IN-005 S/W8/T1/state: found no state, expected the required member")]
    [InlineData("{\"state\":\"absent\"}", "error RE-IN-005 S/W8/readings[0]/lesion: found no lesion, expected the required member")]
    [InlineData("{\"state\":\"absent\",\"lesion\":null}", "error RE-IN-005 S/W8/readings[0]/lesion: found null, expected a value for the required member")]
    [InlineData("7", "error RE-IN-002 S/W8/readings[0]/-: found 7, expected an object")]
    [InlineData("{\"mm\":\"3\",\"state\":\"measured\",\"lesion\":\"T1\"}", "error RE-IN-002 S/W8/T1/mm: found \"3\", expected a number")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"measured\"}", "error RE-IN-005 S/W8/T1/mm: found measured without mm, expected mm")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"measured\",\"mm\":2000.001}", "error RE-IN-009 S/W8/T1/mm: found 2000.001 mm, expected 0 to 2000 mm")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"measured\",\"mm\":-0.001}", "error RE-IN-009 S/W8/T1/mm: found -0.001 mm, expected 0 to 2000 mm")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"measured\",\"mm\":1e400}", "error RE-IN-009 S/W8/T1/mm: found 1e400 mm, expected 0 to 2000 mm")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"Measured\",\"mm\":3,\"reason\":\"x\"}", "error RE-IN-006 S/W8/T1/state: found \"Measured\", expected measured, absent, tooSmall, present, unequivocalProgression, notEvaluable, merged or split")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"split\",\"partsMm\":[1,\"2\"]}", "error RE-IN-002 S/W8/T1/partsMm[1]: found \"2\", expected a number")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"split\",\"partsMm\":[null]}", "error RE-IN-002 S/W8/T1/partsMm[0]: found null, expected a number")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"split\",\"partsMm\":[]}", "error RE-IN-005 S/W8/T1/partsMm: found split without partsMm, expected partsMm")]
    [InlineData("{\"lesion\":\"T1\",\"state\":\"merged\",\"into\":5}", "error RE-IN-002 S/W8/T1/into: found 5, expected a text")]
    [InlineData("{\"lesion\":\"T9\",\"state\":\"absent\"}", "error RE-IN-014 S/W8/T9/lesion: found T9, expected a lesion of the subject")]
    [InlineData("{\"lesion\":\"N1\",\"state\":\"present\",\"change\":\"unknown\"}", "error RE-IN-006 S/W8/N1/change: found \"unknown\", expected increased, unchanged or decreased")]
    [InlineData("{\"lesion\":\"X1\",\"state\":\"absent\",\"certainty\":\"sure\"}", "error RE-IN-006 S/W8/X1/certainty: found \"sure\", expected unequivocal or equivocal")]
    [InlineData("{\"lesion\":\"N1\",\"state\":\"present\",\"certainty\":\"equivocal\"}", "warning RE-IN-033 S/W8/N1/certainty: found certainty, expected certainty for new lesions only")]
    public void Readings(string reading, params string[] problems) => Assert.Equal(
        problems, HistoryTexts.Problems($$"""{{Frame}},{"id":"W8","date":"2024-03-04","readings":[{{reading}}]}]}"""));

    [Theory]
    [InlineData("{\"date\":\"2024-03-04\",\"endDate\":5}", "error RE-IN-002 S/assessments[1]/-/endDate: found 5, expected a date such as 2024-03-04", "error RE-IN-005 S/assessments[1]/-/id: found no id, expected the required member")]
    [InlineData("{\"id\":\"\",\"date\":\"2024-03-04\"}", "error RE-IN-030 S/assessments[1]/-/id: found an empty text, expected an id")]
    [InlineData("[]", "error RE-IN-002 S/assessments[1]/-/-: found an array, expected an object")]
    [InlineData("{\"id\":\"W8\",\"readings\":[{\"lesion\":\"X1\",\"state\":\"absent\"}]}", "error RE-IN-005 S/W8/-/date: found no date, expected the required member")]
    [InlineData("{\"date\":\"2024-03-04\",\"readings\":[{\"mm\":-1,\"lesion\":\"T1\",\"state\":\"absent\"}],\"id\":\"W8\"}", "error RE-IN-009 S/W8/T1/mm: found -1 mm, expected 0 to 2000 mm")]
    [InlineData("{\"id\":\"W8\",\"date\":\"2024-03-04\",\"kind\":\"follow-up\"}", "error RE-IN-006 S/W8/-/kind: found \"follow-up\", expected preBaseline, baseline or followUp")]
    [InlineData("{\"id\":\"W8\",\"date\":\"2024-03-04\",\"symptomDriven\":\"yes\"}", "error RE-IN-002 S/W8/-/symptomDriven: found \"yes\", expected true or false")]
    [InlineData("{\"id\":\"W8\",\"date\":\"2024-03-04\",\"readings\":{}}", "error RE-IN-002 S/W8/-/readings: found an object, expected an array")]
    [InlineData("{\"id\":\"W8\",\"date\":\"2024-01-02\"}", "error RE-IN-015 S/W8/-/date: found 2024-01-02, the date of BL, expected one assessment a date", "error RE-IN-018 S/W8/-/date: found a follow-up on 2024-01-02, expected a date after the baseline, 2024-01-02")]
    public void Assessments(string assessment, params string[] problems) =>
        Assert.Equal(problems, HistoryTexts.Problems($"{Frame},{assessment}]}}"));

    [Theory]
    [InlineData("[{\"role\":\"target\"}]", "error RE-IN-005 S/-/lesions[0]/id: found no id, expected the required member")]
    [InlineData("[{\"id\":\"\",\"role\":\"target\"}]", "error RE-IN-030 S/-/lesions[0]/id: found an empty text, expected an id")]
    [InlineData("[{\"role\":\"Target\",\"id\":\"T1\"}]", "error RE-IN-006 S/-/T1/role: found \"Target\", expected target, nonTarget, newTarget or newNonTarget")]
    [InlineData("[null]", "error RE-IN-002 S/-/lesions[0]/-: found null, expected an object")]
    [InlineData("null", "error RE-IN-005 S/-/-/lesions: found null, expected a value for the required member")]
    [InlineData("{}", "error RE-IN-002 S/-/-/lesions: found an object, expected an array")]
    [InlineData("[{\"id\":\"T1\",\"role\":\"target\",\"lymphnode\":true}]", "error RE-IN-003 S/-/T1/lymphnode: found lymphnode, expected id, role, organ, location, lymphNode, irradiatedOn or nature")]
    public void A_lesion_that_cannot_be_read_is_the_only_problem(string lesions, params string[] problems) => Assert.Equal(
        problems,
        HistoryTexts.Problems(
            $$"""
            {"formatVersion":1,"subjectId":"S","lesions":{{lesions}},
             "assessments":[{"id":"BL","date":"2024-01-02","readings":[{"lesion":"T1","state":"absent"}]}]}
            """));

    [Fact]
    public void A_role_that_cannot_be_read_makes_no_certainty_meaningless() => Assert.Equal(
        ["error RE-IN-006 S/-/X1/role: found \"newTargt\", expected target, nonTarget, newTarget or newNonTarget"],
        HistoryTexts.Problems(
            """
            {"formatVersion":1,"subjectId":"S","lesions":[{"id":"X1","role":"newTargt"}],"assessments":[{"id":"BL","date":"2024-01-02"},
             {"id":"W8","date":"2024-03-04","readings":[{"lesion":"X1","state":"absent","certainty":"equivocal"}]}]}
            """));

    [Theory]
    [InlineData("{}", "no formatVersion", "no subjectId", "no lesions", "no assessments")]
    [InlineData("{\"formatVersion\":null,\"subjectId\":null,\"lesions\":null,\"assessments\":null}", "null", "null", "null", "null")]
    public void Required_members_of_the_subject(string text, params string[] found)
    {
        string[] names = ["formatVersion", "subjectId", "lesions", "assessments"];
        var reading = HistoryTexts.Read(text);
        Assert.Null(reading.SubjectId);
        Assert.Equal(found, reading.Problems.Select(problem => problem.Found));
        Assert.Equal(names.Select(name => new ProblemPlace(Member: name)), reading.Problems.Select(problem => problem.Place));
        Assert.All(reading.Problems, problem => Assert.Equal("RE-IN-005", problem.Code));
    }

    [Theory]
    [InlineData("2", "RE-IN-029", "2", "1")]
    [InlineData("1.5", "RE-IN-029", "1.5", "1")]
    [InlineData("1e99", "RE-IN-029", "1e99", "1")]
    [InlineData("\"1\"", "RE-IN-002", "\"1\"", "a number")]
    public void The_format_version_is_the_number_1(string version, string code, string found, string expected)
    {
        var text = HistoryTexts.Small.Replace("\"formatVersion\":1", "\"formatVersion\":" + version, StringComparison.Ordinal);
        Assert.Equal([$"error {code} S-001/-/-/formatVersion: found {found}, expected {expected}"], HistoryTexts.Problems(text));
    }

    [Fact]
    public void The_subject_of_every_problem_is_known_even_if_its_id_stands_last()
    {
        var reading = HistoryTexts.Read("{\"arm\":5,\"lesions\":[],\"assessments\":[],\"formatVersion\":1,\"subjectId\":\"S\"}");
        Assert.Equal("S", reading.SubjectId);
        Assert.Equal(
            ["error RE-IN-002 S/-/-/arm: found 5, expected a text", "error RE-IN-016 S/-/-/assessments: found no assessment, expected a baseline assessment"],
            HistoryTexts.Lines(reading.Problems));
    }

    [Fact]
    public void What_was_found_is_shortened()
    {
        var problem = Assert.Single(HistoryTexts.Read($"{Frame}],\"firstDoseDate\":\"{new string('ä', 1000)}\"}}").Problems);
        Assert.InRange(problem.Found.Length, 30, 82);
        Assert.StartsWith("\"ääää", problem.Found, StringComparison.Ordinal);
        Assert.Contains('…', problem.Found);
    }

    [Fact]
    public void All_problems_of_a_subject_are_found_at_once() => ReviewedText.Matches(
        "AllProblems.txt", string.Join('\n', HistoryTexts.Problems(File.ReadAllText(Path.Combine(SourceTree.Root, "tests/ResponseEval.Tests/Json/AllProblems.json")))));
}
