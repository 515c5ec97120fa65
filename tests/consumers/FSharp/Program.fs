// The package from F#: build a story, ask it, write it and read it back.
open System
open JojDomain
open JojDomain.Serialization

// F# has no collection expressions: a list is made from the span of an array.
let list (items: 'T array) : EquatableArray<'T> = EquatableArray.Create(ReadOnlySpan<'T>(items))

let restic =
    Organisation(
        Id = Id<Organisation>("restic"),
        Names = Listing.AtLeast(ReadOnlySpan [| Name.Acronym("Restic", "fr") |]),
        Country = Reported<CountryCode>(CountryCode.Parse "SN"))

let deal =
    Agreement(
        Id = Id<Agreement>("joj-cloud"),
        Kind = Reported<AgreementKind>(AgreementKind.Partnership),
        CallForTenders = Reported<CallNotice>.op_Implicit Reported.None)

let story = Story.Create(StoryContent(Organisations = list [| restic |], Agreements = list [| deal |]))

[<EntryPoint>]
let main _ =
    let again = StoryJson.Parse(StoryJson.ToUtf8Bytes story)

    match StoryJson.TryParse("""{"format":"joj-story/1","agreements":[{}]}""") with
    | false, _, problems -> for problem in problems do Console.Error.WriteLine problem
    | true, _, _ -> ()

    printfn "%b %O" (again = story) (again.Get<Organisation>(restic.Id).Country)
    if again = story then 0 else 1
