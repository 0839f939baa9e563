// Written by `cargo xtask codegen` from toy.json, sha256
// 95235fec1593757de144221cd574c04b49945d79836069bf72b8be93e7380b9e;
// do not edit.

use http::Request;
use ionoscloud_api::toy::v1::*;
use ionoscloud_core::{Body, Error, MaintenanceWindow, Operation};
use ionoscloud_models::toy::v1::{
    Box1Replacement, BoxUpdate, Lock, LockByCode, MarbleUpdate, NewBox, NewBoxEntities, NewLid, NewMarble, NewSide,
    Node,
};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListBoxes", ListBoxes::new().request()),
        (
            "ListBoxes with everything",
            ListBoxes::new()
                .limit(13)
                .offset(27)
                .name("filter.name /%ü")
                .order("asc")
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateBox", CreateBox::new(NewBox::new("zone.name /%ü", "box", [0.5])).request()),
        (
            "CreateBox with everything",
            CreateBox::new(
                NewBox::new("zone.name /%ü", "box", [0.5])
                    .v2fa(true)
                    .annotations([("annotations /%ü", "annotations /%ü")])
                    .color("red")
                    .depth(93)
                    .edition("edition /%ü")
                    .in_("in /%ü")
                    .key("key /%ü")
                    .labels([("labels /%ü", "labels /%ü")])
                    .lock(Lock::LockByCode(LockByCode::new(61).name("name /%ü")))
                    .old("old /%ü")
                    .parent(Node::new(11))
                    .window(MaintenanceWindow::new("time /%ü", "Sunday")),
            )
            .request(),
        ),
        ("GetBox", GetBox::new("boxId /%ü", "FLAT").request()),
        ("CheckBox", CheckBox::new("boxId /%ü").request()),
        (
            "ReplaceBox",
            ReplaceBox::new("boxId /%ü", Box1Replacement::from(NewBox::new("zone.name /%ü", "box", [0.5]))).request(),
        ),
        (
            "ReplaceBox with everything",
            ReplaceBox::new(
                "boxId /%ü",
                Box1Replacement::from(
                    NewBox::new("zone.name /%ü", "box", [0.5])
                        .v2fa(true)
                        .annotations([("annotations /%ü", "annotations /%ü")])
                        .color("red")
                        .depth(93)
                        .edition("edition /%ü")
                        .in_("in /%ü")
                        .key("key /%ü")
                        .labels([("labels /%ü", "labels /%ü")])
                        .lock(Lock::LockByCode(LockByCode::new(61).name("name /%ü")))
                        .old("old /%ü")
                        .parent(Node::new(11))
                        .window(MaintenanceWindow::new("time /%ü", "Sunday")),
                )
                .entities(
                    NewBoxEntities::new()
                        .lids([NewLid::new().finish("matt").side(NewSide::new().finish("matt").match_("match /%ü"))]),
                ),
            )
            .request(),
        ),
        ("UpdateBox", UpdateBox::new("boxId /%ü", BoxUpdate::new()).request()),
        (
            "UpdateBox with everything",
            UpdateBox::new(
                "boxId /%ü",
                BoxUpdate::new()
                    .depth(93)
                    .label("label /%ü")
                    .note("note /%ü")
                    .sides([NewSide::new().finish("matt").match_("match /%ü")]),
            )
            .request(),
        ),
        ("DeleteBox", DeleteBox::new("boxId /%ü").request()),
        ("ReplaceBoxLabel", ReplaceBoxLabel::new("boxId /%ü", "label /%ü").request()),
        ("ListLids", ListLids::new("boxId /%ü").request()),
        ("ListLids with everything", ListLids::new("boxId /%ü").limit(13).offset(27).request()),
        ("GetBoxLid", GetBoxLid::new("boxId /%ü", 40).request()),
        ("DeleteLidKnob", DeleteLidKnob::new("boxId /%ü", 40, "knob /%ü").request()),
        ("GetBoxLog", GetBoxLog::new("boxId /%ü").request()),
        ("GetBoxManual", GetBoxManual::new("boxId /%ü").request()),
        ("ListBoxMarbles", ListBoxMarbles::new("boxId /%ü").request()),
        ("ListBoxMarbles with everything", ListBoxMarbles::new("boxId /%ü").limit(13).offset(27).request()),
        ("CreateBoxMarble", CreateBoxMarble::new("boxId /%ü", NewMarble::new("name /%ü")).request()),
        (
            "CreateBoxMarble with everything",
            CreateBoxMarble::new("boxId /%ü", NewMarble::new("name /%ü").password("password /%ü")).request(),
        ),
        ("GetBoxMarble", GetBoxMarble::new("boxId /%ü", "marbleId /%ü").request()),
        ("UpdateBoxMarble", UpdateBoxMarble::new("boxId /%ü", "marbleId /%ü", MarbleUpdate::new()).request()),
        (
            "UpdateBoxMarble with everything",
            UpdateBoxMarble::new(
                "boxId /%ü",
                "marbleId /%ü",
                MarbleUpdate::new().name("name /%ü").password("password /%ü"),
            )
            .request(),
        ),
        ("DeleteBoxMarble", DeleteBoxMarble::new("boxId /%ü", "marbleId /%ü").request()),
        ("GetBoxPlan", GetBoxPlan::new("boxId /%ü").request()),
        ("ListNodes", ListNodes::new().request()),
        (
            "ListNodes with everything",
            ListNodes::new().limit(13).pagination_token("pagination.token /%ü").ip(["filter.ip /%ü"]).request(),
        ),
        ("CreateNode", CreateNode::new([Node::new(11)]).request()),
        ("GetPing", GetPing::new().request()),
        ("FillSlot", FillSlot::new(62, "shelf /%ü", "row /%ü", "slot /%ü").request()),
        (
            "FillSlot with everything",
            FillSlot::new(62, "shelf /%ü", "row /%ü", "slot /%ü").body([("body /%ü", "body /%ü")]).request(),
        ),
    ]
}
