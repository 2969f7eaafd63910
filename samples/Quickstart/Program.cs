using ResponseEval;

var history = SubjectHistory.Create("S-001")
    .FirstDose(new(2024, 1, 8))
    .Baseline(new(2024, 1, 2), s => s.Target("T1", "lung", 34.0).Target("T2", "liver", 21.5).NonTarget("N1", "bone"))
    .Assessment(new(2024, 3, 4), s => s.Measured("T1", 44.0).Measured("T2", 26.0).Present("N1"))
    .Assessment(new(2024, 4, 8), s => s.Measured("T1", 25.0).Measured("T2", 12.0).Present("N1"))
    .Build();

SubjectEvaluation evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(history);

Console.WriteLine($"{history.SubjectId}: {evaluation.Pattern}");
foreach (var timepoint in evaluation.Timepoints)
    Console.WriteLine($"{timepoint.Date:yyyy-MM-dd}  sum {timepoint.TargetSum}  RECIST {timepoint.Recist.Overall.Code()}  iRECIST {timepoint.Irecist.Code()}");
Console.WriteLine();
foreach (var line in evaluation.Explain())
    Console.WriteLine(line);
